import { sql } from 'kysely';
import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { findCommitment } from '#modules/funding/index.ts';
import { releaseAddress } from '../addresses.ts';
import { letterOfRelease } from '../letters.ts';
import { releaseWords } from '../messages/release-words.ts';
import { hashRelease, mayRelease } from '../model/release.ts';

const amountCents = z.int().min(1).max(100_000_000_000_000);

/** Freigabe einer Bindung: money that a grant no longer needs becomes free on its budget line. */
export const releaseDecision = defineDecision({
  kind: 'release',
  objectKind: 'commitment',
  detail: z.object({ amountCents }),
  /** Freigabe vorbereiten: the first of two people says how much of a commitment is no longer needed, and why. */
  prepare: {
    name: 'grants.prepare-release',
    input: z.strictObject({ id: z.uuid(), amountCents, reason: z.string().trim().min(3).max(5000) }),
  },
  /** Freigeben: the second of two people sets free what the first prepared, or returns it with a reason. */
  decide: { name: 'grants.decide-release' },
  load: (work, id) => findCommitment(work, id, 'de'),
  hash: (commitment, { amountCents }) => hashRelease(commitment, amountCents),
  propose: (commitment, { amountCents }) => {
    const may = mayRelease(commitment, amountCents);
    return may.refusal ? may : decided({ detail: { amountCents } });
  },
  postings: ({ budgetLineId, grantId }, { detail, reason }) => [
    { rule: 'release', budgetLineId, grantId, reason: reason.slice(0, 500), ...detail },
  ],
  effect: (commitment, { detail }) => {
    const may = mayRelease(commitment, detail.amountCents);
    return may.refusal ? may : decided({ releasedCents: may.change });
  },
  // All that comes of it is the booking.
  write: async () => {},
  announces: {
    'commitment-released': {
      payload: ({ subject: { grantId, districtId }, effect }) => effect && { grantId, districtId },
      letter: letterOfRelease,
    },
  },
  alreadyPrepared: 'release-prepared',
  constraints: {
    never_more_than_there_is: 'above-open',
  },
  waiting: {
    word: () => releaseWords.kind,
    order: 30,
    href: releaseAddress,
    from: sql`commitment s join grant_award g on g.id = s.grant_id`,
    title: sql`g.notice_number`,
    cents: sql`(d.detail ->> 'amountCents')::bigint`,
  },
});

/** The commands of the first and of the second person. */
export const { prepare: prepareRelease, decide: decideRelease } = releaseDecision;
