import { z } from 'zod';
import { addMonths, firstOfMonth, type IsoDate, isIsoDate } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { keepCalculation } from '#modules/funding/index.ts';
import { defineCommand, type Facts } from '#platform/commands/command.ts';
import { MONTH_RULE } from '../model/calculate-month.ts';
import type { NewLine } from '../model/claim.ts';
import { reckonLines } from '../model/cost-limits.ts';
import { faultsInWhom } from '../model/for-whom.ts';
import {
  faultsInStayAnswers,
  faultsInTyped,
  linesOnTop,
  ownLines,
  settlingLines,
} from '../model/make-lines.ts';
import { mayClaim } from '../model/may-claim.ts';
import { answeredStays, SUBSIDIARITY_ANSWERS } from '../model/subsidiarity.ts';
import { STATED_FACTS } from '../model/tier.ts';
import { type Claimable, findClaimable } from '../queries/find-claimable.ts';
import { insertClaim } from '../store.ts';
import { loadOwn } from './load-own.ts';

/** A month as `YYYY-MM`; else `no-such-day`. */
export const isoMonth = z.string().refine((text) => isIsoDate(`${text}-01`), { error: 'no-such-day' });

/** The answer whether a benefit of the law comes first, where the programme asks. */
const answer = {
  subsidiarity: z.enum(SUBSIDIARITY_ANSWERS).optional(),
  subsidiarityReason: z.string().trim().min(3).max(500).optional(),
};

const typedLine = z.strictObject({
  costType: z.string().min(1).max(80),
  month: isoMonth,
  evidence: z.string().trim().min(2).max(300),
  quantity: z.number().positive().max(100_000).optional(),
  amountCents: z.int().min(1).max(100_000_000_000).optional(),
  forWhom: z
    .array(z.string().trim().min(1).max(60))
    .min(1)
    .max(200)
    .optional()
    .describe(
      'The signs (never names) of those that it is for, one for each unit, where the file limits what each comes to: needed as soon as more than one line is claimed of the same cost and time',
    ),
  eventOn: z
    .string()
    .refine(isIsoDate, { error: 'no-such-day' })
    .optional()
    .describe('The day of the event that it is paid on'),
  facts: z
    .partialRecord(z.enum(STATED_FACTS), z.union([z.int().min(0).max(1000), z.string().min(1).max(80)]))
    .optional()
    .describe('The facts of the person that the rate of the cost type hangs on, by the words of its tiers'),
  ...answer,
});

/**
 * Auszahlung beantragen: a grantee claims all that is due until the end of a month: what follows from days, shares and what it
 * has passed on, and what it types itself, less what is left of an advance.
 */
export const submitClaim = defineCommand({
  name: 'payments.submit-claim',
  permission: 'payments.submit-claim',
  input: z.strictObject({
    grantId: z.uuid(),
    /** The last month that is claimed; without it, the last that is over. */
    month: isoMonth.optional(),
    lines: z.array(typedLine).max(200).default([]),
    /** The answers about stays, by stay and cost type; each is asked once. */
    answers: z.record(z.uuid(), z.record(z.string().max(80), z.strictObject(answer))).default({}),
  }),
  load: async (work, { grantId, month }) => {
    const until = month ? { until: dayAfter(month) } : {};
    const claimable = await loadOwn(work, grantId, () => findClaimable(work, grantId, until));
    return claimable && { ...claimable, today: work.today };
  },
  judge: (claimable, { lines, answers }) => {
    const typed = lines.map(withFirstDay);
    const { grant, standing, computed, today } = claimable;
    const costTypes = grant.rules.costTypes.filter((type) => !computed.includes(type.id));
    return [
      ...faultsInTyped(typed, claimable),
      ...faultsInWhom(typed, { costTypes, standing, startsOn: grant.startsOn, endsOn: grant.endsOn, today }),
      ...reckonLines(typed, { costs: grant.costs, plan: grant.plan, costTypes, standing }).faults,
      ...faultsInStayAnswers(answers, claimable),
    ];
  },
  decide: (claimable, { month, lines: read, answers }, facts) => {
    const { grant, standing } = claimable;
    const typed = read.map(withFirstDay);
    const until = month ? dayAfter(month) : firstOfMonth(facts.today);
    if (month && !isOver(until, claimable, facts.today)) return refused('month-not-over', { from: until });
    const stays = answeredStays(claimable.lines, standing, { costs: grant.costs, answers });
    const due = [...stays, ...ownLines(typed, { ...claimable, lines: stays })];
    const lines = [...due, ...linesOnTop(due, claimable), ...settlingLines(due, standing, facts.today)];
    const total = mayClaim(
      lines.map(({ requestedCents: cents, ...line }) => ({ ...line, cents })),
      claimable.bounds,
    );
    if (total.refusal) return total;
    const calculations = calculationsOf(claimable, lines, facts);
    const from = lines
      .filter(({ correctsId }) => correctsId === null)
      .map((line) => line.month)
      .sort();
    return decided({
      calculations: calculations.map(({ calculation }) => calculation),
      lines: lines.map((line) => ({ ...line, calculationId: calculationOf(line, calculations) })),
      claim: {
        id: facts.newId(),
        kind: 'reimbursement' as const,
        grantId: grant.id,
        programmeId: grant.programmeId,
        districtId: grant.districtId,
        grantorId: grant.grantorId,
        granteeId: grant.granteeId,
        startsOn: from[0] ?? addMonths(until, -1),
        endsOn: latest(until, addMonths(from.at(-1) ?? until, 1), from.length > 0),
        requestedCents: total.change,
      },
    });
  },
  save: async (work, { calculations, claim, lines }) => {
    for (const calculation of calculations) await keepCalculation(work, calculation);
    await insertClaim(work, claim, lines);
  },
  trace: ({ claim }) => ({ objectKind: 'claim', objectId: claim.id, payload: claim }),
  announce: ({ claim }) => [{ event: 'claim-submitted', payload: { claimId: claim.id } }],
  answer: ({ claim }) => ({ id: claim.id }),
  constraints: {
    claimed_once: 'already-claimed',
    grant_is_open: 'grant-closed',
    corrected_once: 'already-claimed',
    event_once: 'already-claimed',
    receipt_once: 'receipt-claimed',
  },
});

const dayAfter = (month: string): IsoDate => addMonths(`${month}-01`, 1);
const withFirstDay = <Line extends { readonly month: string }>(line: Line): Line => ({
  ...line,
  month: `${line.month}-01`,
});

/** A month is over with its last day; the last month of a grant may come early where the notice says so. */
const isOver = (until: IsoDate, { grant }: Claimable, today: IsoDate): boolean =>
  until <= today || (grant.terms.lastMonthEarly && until >= grant.endsOn);

const latest = (until: IsoDate, last: IsoDate, hasOwn: boolean): IsoDate =>
  hasOwn && last > until ? last : until;

type Kept = ReturnType<typeof calculationsOf>[number];

/** The reckoning of each month of a project that a line comes from, to be kept beside it. */
function calculationsOf(
  { grant, months }: Claimable,
  lines: readonly NewLine[],
  { newId }: Pick<Facts, 'newId'>,
) {
  return months
    .filter(({ projectId, input }) =>
      lines.some(
        (line) => line.form === 'lump' && line.projectId === projectId && line.month === input.month,
      ),
    )
    .map(({ projectId, input, output }) => ({
      projectId,
      calculation: {
        id: newId(),
        programmeId: grant.programmeId,
        rulesFrom: grant.rulesFrom,
        grantorId: grant.grantorId,
        granteeId: grant.granteeId,
        kind: 'claim-month' as const,
        ruleVersion: MONTH_RULE,
        input,
        output,
      },
    }));
}

const calculationOf = ({ form, projectId, month }: NewLine, kept: readonly Kept[]): string | null =>
  form !== 'lump'
    ? null
    : (kept.find((one) => one.projectId === projectId && one.calculation.input.month === month)?.calculation
        .id ?? null);
