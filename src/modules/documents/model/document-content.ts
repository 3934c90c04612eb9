import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import { OFFER_UNITS } from '#modules/programmes/index.ts';
import type { DocumentKind } from './document.ts';

const words = (longest: number) => z.string().trim().min(3).max(longest);

/** Regionales Konzept, Zielvereinbarung: what is needed, aimed at and offered, with which money, and the Jobcenter's part. */
export const conceptContent = z.strictObject({
  needs: words(10_000),
  goals: z.array(words(1000)).min(1).max(20),
  /** The offers, each by its key in the programme: `area/offer`, or `offer` alone. */
  offers: z
    .array(z.strictObject({ offer: z.string().max(170), quantity: z.int().min(1).max(100_000) }))
    .min(1)
    .max(40),
  money: z
    .array(
      z.strictObject({
        source: z.string().max(80),
        budgetYear: z.int().min(1990).max(2100),
        amountCents: z.int().min(1).max(100_000_000_000),
      }),
    )
    .max(60),
  jobcenterPart: words(10_000),
});
export type ConceptDocument = z.output<typeof conceptContent>;

const offered = z.strictObject({ kind: z.string(), unit: z.enum(OFFER_UNITS), quantity: z.number() });

/** Ergebnis eines Aufrufs: who is to carry out what and how much, with names and fields of use; no person stands in it. */
export const resultContent = z.strictObject({
  callTitle: z.string(),
  proposals: z.int(),
  startsOn: z.string().refine(isIsoDate).nullable(),
  providers: z.array(
    z.strictObject({
      name: z.string(),
      projects: z.array(
        z.strictObject({ title: z.string(), fieldOfUse: z.string(), offers: z.array(offered) }),
      ),
    }),
  ),
});
export type ResultDocument = z.output<typeof resultContent>;

export type DocumentContent = ConceptDocument | ResultDocument;

/** Tells whether a kind is planned in parts beside its text. */
export const isStructured = (kind: DocumentKind): boolean =>
  kind === 'target-agreement' || kind === 'regional-concept';

type Frozen = {
  readonly kind: DocumentKind;
  readonly programmeId: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly content: DocumentContent | null;
};

type Founder = {
  readonly organisationId: string | null;
  readonly personName: string;
  readonly function: string;
};

/** Returns the hash of what is signed or approved: the text, the content, and who must sign it. */
export const documentHash = (
  { kind, programmeId, number, title, body, content }: Frozen,
  founders: readonly Founder[] = [],
): string =>
  contentHash({
    ...{ kind, programmeId, number, title, body, content },
    founders: founders.map(({ organisationId, personName, function: what }) => [
      organisationId,
      personName,
      what,
    ]),
  });
