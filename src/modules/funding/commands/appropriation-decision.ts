import { sql } from 'kysely';
import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { confirmAmounts, findProgrammeRules, limitOn, typedPath } from '#modules/programmes/index.ts';
import type { Problem } from '#platform/commands/command.ts';
import type { Work } from '#platform/work.ts';
import { appropriationAddress } from '../addresses.ts';
import { appropriationWords } from '../messages/budget-words.ts';
import {
  type AskedAmount,
  appropriationPostings,
  type BudgetOfProgramme,
  coversPromises,
  exceededBy,
  hashAppropriation,
  linesToOpen,
  placeAppropriations,
  stoppedBy,
} from '../model/appropriation.ts';
import type { MoneySourceExceeded } from '../model/stated-money.ts';
import { rulesOfActor } from '../queries/budget-choices.ts';
import { listOpenCommitments, listProgrammeLines, openBudgetLines } from '../store.ts';

const year = z.int().min(1990).max(2100);
const amountCents = z.int().min(1).max(100_000_000_000_000);
const row = z.object({
  source: z.string(),
  cashYear: year,
  authorisationYear: year,
  amountCents,
  budgetLineId: z.string(),
});

/** Mittel einstellen: what parliament gave, per source and year, is prepared by one person and booked by the word of another. */
export const appropriationDecision = defineDecision({
  kind: 'appropriation',
  objectKind: 'budget',
  detail: z.object({ holderId: z.string(), rows: z.array(row), unlikelyReason: z.string().optional() }),
  /** Einstellung vorbereiten: without a year of its own, the budget of the cash year gives the money. */
  prepare: {
    name: 'funding.prepare-appropriation',
    input: z.strictObject({
      id: z.uuid(),
      reason: z.string().trim().min(3).max(500),
      unlikelyReason: z
        .string()
        .trim()
        .min(10)
        .max(2000)
        .optional()
        .describe('Why an amount is right although it is more than can be, or than the file states'),
      appropriations: z
        .array(
          z.strictObject({
            source: z.string().min(1).max(80),
            cashYear: year,
            authorisationYear: year.optional(),
            amountCents,
          }),
        )
        .min(1)
        .max(30),
    }),
  },
  /** Einstellen: the second of two people books what the first prepared, or returns it. */
  decide: { name: 'funding.decide-appropriation' },
  load: loadBudget,
  judge: (budget, { appropriations, unlikelyReason }) =>
    unlikelyReason === undefined ? doubtfulAmounts(budget, appropriations) : [],
  hash: hashAppropriation,
  propose: (budget, { appropriations, unlikelyReason }, { newId }) => {
    const asked = appropriations.map(({ authorisationYear, ...one }) => ({
      ...one,
      authorisationYear: authorisationYear ?? one.cashYear,
    }));
    const placed = placeAppropriations(budget, asked, newId);
    if (placed.refusal) return placed;
    const covers = coversPromises(budget, placed.change);
    return covers.refusal ? covers : decided({ detail: { ...placed.change, unlikelyReason } });
  },
  postings: (budget, { detail }) => appropriationPostings(budget, detail),
  effect: (budget, { id: decisionId, detail }) =>
    stoppedBy(budget, detail.rows) ??
    decided({
      opened: linesToOpen(budget, detail),
      confirmed: {
        ...{ programmeId: budget.id, decisionId, reason: detail.unlikelyReason ?? '' },
        amounts: detail.unlikelyReason === undefined ? [] : unlikelyAmounts(budget, detail.rows),
      },
    }),
  write: async (work, { opened, confirmed }) => {
    await openBudgetLines(work, opened);
    await confirmAmounts(work, confirmed);
  },
  alreadyPrepared: 'appropriation-prepared',
  constraints: { never_more_than_there_is: 'promises-not-covered' },
  waiting: {
    word: () => appropriationWords.kind,
    order: 60,
    href: appropriationAddress,
    from: sql`programme_title s`,
    title: sql`s.title_de`,
    cents: sql`(select sum((r ->> 'amountCents')::bigint) from jsonb_array_elements(d.detail -> 'rows') r)::bigint`,
  },
});

/** The commands of the first and of the second person. */
export const { prepare: prepareAppropriation, decide: decideAppropriation } = appropriationDecision;

/** Finds the amounts that cannot be right by the limits of the data file, or that the programme does not have, each at its field. */
function doubtfulAmounts(budget: BudgetOfProgramme, appropriations: readonly AskedAmount[]): Problem[] {
  const beyond = exceededBy(budget, appropriations);
  return appropriations.flatMap(({ source, amountCents }, index) => {
    const path = `appropriations.${index}.amountCents`;
    if (limitOn({ path, source, amountCents }, budget)) return [{ path, code: 'unlikely-amount', facts: {} }];
    const exceeded = beyond.find((one) => one.index === index);
    return exceeded ? [{ path, code: 'above-stated', facts: factsOf(exceeded) }] : [];
  });
}

/** Returns the amounts that both people have called right although they are more than can be. */
const unlikelyAmounts = (budget: BudgetOfProgramme, rows: readonly AskedAmount[]) =>
  rows
    .filter(({ source, amountCents }) => limitOn({ path: '', source, amountCents }, budget))
    .map(({ source, amountCents }) => ({ path: typedPath('money', source), amountCents }));

const factsOf = ({ years, mostCents, standingCents }: MoneySourceExceeded) => ({
  ...(years && { first: years.first, last: years.last }),
  ...{ mostCents, standingCents },
});

async function loadBudget(work: Work, id: string): Promise<BudgetOfProgramme | undefined> {
  const found = await findProgrammeRules(work, id);
  const holderId = work.actor.organisationId;
  if (!found || !holderId) return undefined;
  const { status, sources, costTypes, period, land, confirmed } = await rulesOfActor(work, found);
  return {
    id,
    holderId,
    status,
    sources,
    costTypes,
    period,
    land,
    confirmed,
    lines: await listProgrammeLines(work, id),
    commitments: await listOpenCommitments(work, id),
  };
}
