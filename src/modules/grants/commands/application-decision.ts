import { sql } from 'kysely';
import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineDecision, type Ruling } from '#modules/decisions/index.ts';
import { keepCalculation, openCommitment } from '#modules/funding/index.ts';
import type { SignedInWork } from '#platform/work.ts';
import { nobody } from '#web/letter.ts';
import { applicationAddress } from '../addresses.ts';
import { letterOfAward } from '../letters.ts';
import { applicationWords } from '../messages/application-words.ts';
import {
  type ApplicationStatus,
  applicationAmount,
  applicationProcedure,
  applicationSpan,
  hashApplication,
} from '../model/application.ts';
import { type Award, awardGrant, awardPostings } from '../model/award-grant.ts';
import { withinLimits } from '../model/programme-limits.ts';
import { checkSplit } from '../model/split.ts';
import { updateApplication } from '../store/applications.ts';
import { insertGrant, insertProjects } from '../store/grants.ts';
import { loadForDecision } from '../store/load-for-decision.ts';

const cents = z.int().min(0).max(100_000_000_000);

const AFTER: Readonly<Record<Ruling, ApplicationStatus>> = {
  approved: 'granted',
  rejected: 'rejected',
  returned: 'submitted',
  lapsed: 'submitted',
};

/** Entscheidung über einen Antrag: a grant with its notice, or a rejection. */
export const applicationDecision = defineDecision({
  kind: 'application',
  objectKind: 'application',
  detail: z.object({
    shares: z.array(z.object({ budgetLineId: z.string(), amountCents: cents })),
    exception: z.string().optional(),
  }),
  /** Entscheidung vorbereiten: the first of two people proposes the outcome, and for a grant the budget lines that bear it. */
  prepare: {
    name: 'grants.prepare-decision',
    input: z.strictObject({
      id: z.uuid(),
      version: z.int(),
      outcome: z.enum(['approve', 'reject']),
      reason: z.string().trim().min(3).max(5000),
      amounts: z.record(z.uuid(), cents).default({}),
      exception: z.string().trim().min(10).max(2000).optional(),
    }),
  },
  /**
   * Entscheiden: the second of two people agrees to what the first prepared, or returns it. What is agreed happens at
   * once and together: notice, commitments in the ledger, projects and their places.
   */
  decide: { name: 'grants.decide-application' },
  load: loadForDecision,
  version: ({ application }) => application.version,
  steps: {
    procedure: applicationProcedure,
    statusOf: ({ application }) => application.status,
    move: (work, id, { ruling }) =>
      updateApplication(work, id, { status: ruling ? AFTER[ruling] : 'prepared' }),
  },
  hash: ({ application }) => hashApplication(application),
  propose: ({ application, lines, broken }, { outcome, amounts, exception }) => {
    const shares = Object.entries(amounts)
      .map(([budgetLineId, amountCents]) => ({ budgetLineId, amountCents }))
      .filter(({ amountCents }) => amountCents > 0);
    if (outcome === 'reject') return decided({ outcome, detail: { shares: [] } });
    const limits = withinLimits(broken, exception);
    if (limits.refusal) return limits;
    const split = checkSplit(applicationAmount(application), shares, lines, applicationSpan(application));
    if (split.refusal) return split;
    return decided({ outcome, detail: limits.change.length > 0 ? { shares, exception } : { shares } });
  },
  postings: (_, { id, detail }) => awardPostings(id, detail),
  effect: (loaded, prepared, facts) => {
    // Another grant may have filled the quota since.
    const limits = withinLimits(loaded.broken, prepared.detail.exception);
    if (limits.refusal) return limits;
    const award = awardGrant({ ...loaded, prepared }, facts);
    return award.refusal ? award : decided({ award: award.change });
  },
  write: (work, { award }) => writeAward(work, award),
  announces: {
    'application-decided': {
      payload: ({ id: applicationId, ruling }) => ({ applicationId, ruling }),
      letter: nobody,
    },
    'grant-awarded': {
      payload: ({ effect }) => effect && awardedTo(effect.award),
      letter: letterOfAward,
    },
  },
  answer: ({ award }) => ({ grantId: award.grant.id }),
  mayReject: true,
  alreadyPrepared: 'already-prepared',
  constraints: { never_more_than_there_is: 'line-exhausted' },
  waiting: {
    word: () => applicationWords.decision.kind,
    order: 10,
    href: applicationAddress,
    from: sql`application s join organisation_name o on o.id = s.grantee_id`,
    title: sql`o.name`,
    cents: sql`(select sum(i.amount_cents) from application_item i where i.application_id = s.id)::bigint`,
    subjects: { since: sql`s.submitted_at`, where: sql`s.status in ('submitted', 'prepared')` },
  },
});

/** The commands of the first and of the second person. */
export const { prepare: prepareApplicationDecision, decide: decideApplication } = applicationDecision;

const awardedTo = ({ grant }: Award) => ({ grantId: grant.id, granteeId: grant.granteeId });

async function writeAward(
  work: SignedInWork,
  { grant, projects, calculation, commitments }: Award,
): Promise<void> {
  await insertGrant(work, grant);
  await insertProjects(work, grant, projects);
  await keepCalculation(work, calculation);
  for (const commitment of commitments) await openCommitment(work, commitment);
}
