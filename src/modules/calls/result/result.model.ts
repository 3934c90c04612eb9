import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { ResultDocument } from '#modules/documents/index.ts';
import type { OfferItem } from '#modules/programmes/index.ts';

/** A recommended proposal as it is published: no person stands in it. */
export type RecommendedProposal = {
  readonly bidderName: string;
  readonly title: string;
  readonly fieldOfUse: string;
  readonly offers: readonly OfferItem[];
};

type ResultOfCall = {
  readonly title: string;
  readonly proposals: number;
  readonly items: readonly RecommendedProposal[];
};

/** Ergebnis eines Aufrufs: what was recommended, provider by provider, with fields of use and what is offered. */
export function resultOf(
  { title, proposals, items }: ResultOfCall,
  startsOn: IsoDate | null,
): ResultDocument {
  const providers = Map.groupBy(items, ({ bidderName }) => bidderName);
  return {
    callTitle: title,
    proposals,
    startsOn,
    providers: [...providers].map(([name, own]) => ({
      name,
      projects: own.map(({ title: of, fieldOfUse, offers }) => ({
        title: of,
        fieldOfUse,
        offers: [...offers],
      })),
    })),
  };
}

type Publishable = {
  readonly status: string;
  readonly items: readonly unknown[];
  readonly published: object | undefined;
};

/** Decides whether a result may be published: once it is recorded; and a later one says what it changes. */
export function mayPublish(
  { status, items, published }: Publishable,
  revision: string | null,
): Decision<true, 'not-recommended-yet' | 'nobody-recommended' | 'needs-revision'> {
  if (status !== 'recommended') return refused('not-recommended-yet');
  if (items.length === 0) return refused('nobody-recommended');
  return published && revision === null ? refused('needs-revision') : decided(true);
}
