import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import { documentHash, type ResultDocument } from './model/document-content.ts';
import { insertDocument } from './store.ts';

type Text = {
  readonly kind: 'call-result';
  readonly programmeId: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly content: ResultDocument;
};

type PublishedText = Text & { readonly hash: string };

/** Returns what becomes public, with the hash under which it is frozen. */
export const publishedText = (text: Text): PublishedText => ({ ...text, hash: documentHash(text) });

type Publication = PublishedText & {
  readonly id: string;
  readonly seriesId: string;
  readonly rulesFrom: IsoDate;
  /** The body that publishes, and the district that it is about: null for the whole Land. */
  readonly ownerId: string;
  readonly districtId: string | null;
  readonly subjectId: string;
  readonly decisionId: string;
  readonly reason: string | null;
};

/** Publishes what two people of a body decided on: everybody reads it from now on, and it replaces what stood before. */
export const publishDocument = (work: Work, publication: Publication): Promise<void> =>
  insertDocument(work, {
    ...publication,
    addresseeId: null,
    decidedBy: 'publication',
    status: 'published',
    inForceOn: work.today,
    publicFrom: work.today,
  });
