import { sql } from 'kysely';
import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import { decided } from '#kernel/decision.ts';
import { defineDecision, type Ruling } from '#modules/decisions/index.ts';
import { keepCalculation, openCommitment, openHeldLines } from '#modules/funding/index.ts';
import { withinLimits } from '#modules/programmes/index.ts';
import type { SignedInWork } from '#platform/work.ts';
import { nobody } from '#web/letter.ts';
import { applicationAddress } from '../addresses.ts';
import { letterOfAward, letterOfPassingOn, letterOfRejection } from '../letters.ts';
import { applicationWords } from '../messages/application-words.ts';
import { type ApplicationStatus, applicationProcedure, hashApplication } from '../model/application.ts';
import { type Award, awardGrant, awardPostings, heldLines, rejectApplication } from '../model/award-grant.ts';
import {
  answeredConditions,
  conditionAnswerSchema,
  faultsInConditions,
  saidByOthers,
  saidOfConditionSchema,
} from '../model/conditions.ts';
import { withinFinancing } from '../model/financing.ts';
import { faultsInGranted, grantedLines, planLineSchema } from '../model/granted-lines.ts';
import { splitByPlan } from '../model/split.ts';
import { termsSchema } from '../model/terms.ts';
import { updateApplication } from '../store/applications.ts';
import { insertGrant, insertProjects, moveProjects } from '../store/grants.ts';
import { loadForDecision } from '../store/load-for-decision.ts';
import { insertPlan } from '../store/plans.ts';

const cents = z.int().min(0).max(100_000_000_000);

const heldSchema = z.object({
  id: z.string(),
  source: z.string(),
  cashYear: z.int(),
  amountCents: cents,
});

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
    lines: z.array(planLineSchema).default([]),
    shares: z.array(z.object({ budgetLineId: z.string(), amountCents: cents })),
    held: z.array(heldSchema).optional(),
    terms: termsSchema.optional(),
    heardOn: z.string().optional(),
    exception: z.string().optional(),
    conditions: z.array(conditionAnswerSchema).optional(),
  }),
  /** Entscheidung vorbereiten: the first of two people proposes the outcome, and what is granted of each line of the plan. */
  prepare: {
    name: 'grants.prepare-decision',
    input: z.strictObject({
      id: z.uuid(),
      version: z.int(),
      outcome: z.enum(['approve', 'reject']),
      reason: z.string().trim().min(3).max(5000),
      granted: z
        .array(
          z.strictObject({
            number: z.int().min(1),
            amountCents: cents,
            note: z.string().trim().min(3).max(2000).optional(),
          }),
        )
        .max(2000)
        .default([]),
      heardOn: z.string().refine(isIsoDate, { error: 'no-such-day' }).optional(),
      exception: z.string().trim().min(10).max(2000).optional(),
      conditions: z.array(saidOfConditionSchema).max(100).default([]),
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
  judge: ({ application, conditions: asked }, { outcome, granted, conditions: said }) =>
    outcome === 'approve'
      ? [...faultsInGranted(application.plan.lines, granted), ...faultsInConditions(asked, said)]
      : [],
  propose: (
    { application, lines, sources, usualTerms, conditions: asked, broken, brokenBy, isHeld },
    { outcome, granted, heardOn, exception, conditions: typed },
    { newId },
  ) => {
    const conditions = answeredConditions(asked, typed);
    const known = {
      ...(heardOn === undefined ? {} : { heardOn }),
      ...(conditions.length > 0 ? { conditions } : {}),
    };
    if (outcome === 'reject') return decided({ outcome, detail: { lines: [], shares: [], ...known } });
    const said = saidByOthers(asked);
    if (said.refusal) return said;
    const plan = grantedLines(application.plan.lines, granted);
    const limits = withinLimits([...broken, ...brokenBy(plan)], exception);
    if (limits.refusal) return limits;
    const financed = withinFinancing({ ...application.plan, lines: plan }, sources);
    if (financed.refusal) return financed;
    const split = splitByPlan(plan, lines);
    if (split.refusal) return split;
    const held = isHeld ? { held: heldLines(plan, newId) } : {};
    const detail = { lines: plan, shares: [...split.change], terms: usualTerms, ...held, ...known };
    return decided({ outcome, detail: limits.change.length > 0 ? { ...detail, exception } : detail });
  },
  postings: (_, { id, detail }) => awardPostings(id, detail),
  effect: (loaded, prepared, facts) => {
    // A body may have said otherwise since, and another grant may have filled the quota.
    const said = saidByOthers(loaded.conditions);
    if (said.refusal) return said;
    const { lines, exception } = prepared.detail;
    const limits = withinLimits([...loaded.broken, ...loaded.brokenBy(lines)], exception);
    if (limits.refusal) return limits;
    const award = awardGrant({ ...loaded, prepared }, facts);
    return award.refusal ? award : decided({ award: award.change });
  },
  reject: (loaded, prepared, facts) => ({ award: rejectApplication({ ...loaded, prepared }, facts) }),
  write: (work, { award }) => writeAward(work, award),
  announces: {
    'application-decided': {
      payload: ({ id: applicationId, ruling }) => ({ applicationId, ruling }),
      letter: nobody,
    },
    'grant-awarded': {
      payload: ({ ruling, effect }) =>
        effect && ruling === 'approved' ? awardedTo(effect.award) : undefined,
      letter: letterOfAward,
    },
    'grant-passed-on': {
      payload: ({ ruling, effect }) =>
        effect && ruling === 'approved' && effect.award.grant.parentId !== null
          ? awardedTo(effect.award)
          : undefined,
      letter: letterOfPassingOn,
    },
    'application-rejected': {
      payload: ({ ruling, effect }) =>
        effect && ruling === 'rejected' ? awardedTo(effect.award) : undefined,
      letter: letterOfRejection,
    },
  },
  answer: ({ award }) => ({ grantId: award.grant.id }),
  mayReject: true,
  alreadyPrepared: 'already-prepared',
  constraints: {
    never_more_than_there_is: 'line-exhausted',
    within_the_grant_above: 'outlasts-grant',
    one_measure_a_time: 'measured-already',
  },
  waiting: {
    word: () => applicationWords.decision.kind,
    order: 10,
    href: applicationAddress,
    from: sql`application s join organisation_name o on o.id = s.grantee_id`,
    title: sql`o.name`,
    cents: sql`(select f.own_cash_cents from finance_plan f where f.id = s.plan_id)`,
    // A district's own application waits for the authority, not for the district.
    subjects: {
      since: sql`s.submitted_at`,
      where: sql`s.status in ('submitted', 'prepared') and s.grantee_id is distinct from (select organisation())`,
    },
  },
});

/** The commands of the first and of the second person. */
export const { prepare: prepareApplicationDecision, decide: decideApplication } = applicationDecision;

const awardedTo = ({ grant }: Award) => ({
  grantId: grant.id,
  districtId: grant.districtId,
  granteeId: grant.granteeId,
  isPassedOn: grant.parentId !== null,
});

async function writeAward(
  work: SignedInWork,
  { grant, notice, plan, projects, moved, held, calculation, commitments }: Award,
): Promise<void> {
  if (plan) await insertPlan(work, grant, plan);
  await insertGrant(work, grant, notice, plan?.id ?? null);
  await insertProjects(work, { ...grant, ...notice }, projects);
  await moveProjects(work, { ...grant, ...notice }, moved);
  await openHeldLines(work, grant, held);
  if (calculation) await keepCalculation(work, calculation);
  for (const commitment of commitments) await openCommitment(work, commitment);
}
