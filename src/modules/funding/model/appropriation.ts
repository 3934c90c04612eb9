import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { type Cents, sumCents } from '#kernel/money.ts';
import type { Posting } from '#modules/decisions/index.ts';
import type { RuledProgramme } from '#modules/programmes/index.ts';
import { type BudgetLine, freeCents, type LineKind, type NewLine } from './books.ts';
import { mayBeAppropriated } from './sources.ts';
import { beyondStated, type MoneySourceExceeded, statedMoney } from './stated-money.ts';
import type { OpenCommitment } from './year.ts';

/** Einstellung: an amount that parliament gave, for the year in which it is paid, by the budget of a year. */
type Appropriation = {
  readonly source: string;
  readonly cashYear: number;
  readonly authorisationYear: number;
  readonly amountCents: Cents;
};

/** An appropriation with the line that it goes to, which may still have to be opened. */
type AppropriationRow = Appropriation & { readonly budgetLineId: string };

export type AppropriationDetail = {
  readonly holderId: string;
  readonly rows: readonly AppropriationRow[];
  /** The reason why an amount is right although it is more than can be, if one is. */
  readonly unlikelyReason?: string | undefined;
};

/** A programme with the books that money is appropriated in. */
export type BudgetOfProgramme = Pick<
  RuledProgramme,
  'sources' | 'costTypes' | 'period' | 'land' | 'confirmed'
> & {
  readonly id: string;
  /** The holder of what is appropriated now: the body of whoever prepares it. */
  readonly holderId: string;
  readonly status: 'draft' | 'published' | 'ended';
  readonly lines: readonly BudgetLine[];
  readonly commitments: readonly OpenCommitment[];
};

/** Money for a later year than the budget's own is a promise (Verpflichtungsermächtigung), redeemed in its year. */
const kindOfYears = ({
  cashYear,
  authorisationYear,
}: Pick<Appropriation, 'cashYear' | 'authorisationYear'>): LineKind =>
  cashYear === authorisationYear ? 'appropriation' : 'authorisation';

/** Finds the line of each appropriation, a new one where there is none yet, or says why one of them cannot be. */
export function placeAppropriations(
  budget: BudgetOfProgramme,
  appropriations: readonly Appropriation[],
  newId: () => string,
): Decision<AppropriationDetail> {
  const stopped = stoppedBy(budget, appropriations);
  if (stopped) return stopped;
  const rows: AppropriationRow[] = [];
  for (const one of appropriations) {
    const known =
      budget.lines.find(
        (line) => line.holderId === budget.holderId && line.kind === kindOfYears(one) && isFor(line, one),
      )?.id ?? rows.find((row) => isFor(row, one))?.budgetLineId;
    rows.push({ ...one, budgetLineId: known ?? newId() });
  }
  return decided({ holderId: budget.holderId, rows });
}

/** Returns the refusal of the first appropriation that cannot be, or of all because of their programme. */
export function stoppedBy(
  { status, lines, ...rules }: BudgetOfProgramme,
  appropriations: readonly Appropriation[],
) {
  if (status === 'draft') return refused('programme-not-published');
  const isClosed = ({ cashYear }: Appropriation) =>
    lines.some((line) => line.cashYear === cashYear && line.closedOn !== null);
  if (appropriations.some(isClosed)) return refused('year-closed');
  return appropriations
    .map((one) => mayBeAppropriated(rules, one))
    .find((judged) => judged.refusal !== undefined);
}

type Years = Pick<Appropriation, 'source' | 'cashYear' | 'authorisationYear'>;
const isFor = (one: Years, other: Years): boolean =>
  one.source === other.source &&
  one.cashYear === other.cashYear &&
  one.authorisationYear === other.authorisationYear;

/** An appropriation as it is asked for: without a year of its own, the budget of the cash year gives it. */
export type AskedAmount = Omit<Appropriation, 'authorisationYear'> & {
  readonly authorisationYear?: number | undefined;
};

/** Finds the appropriations with which a source has more than the file states of it. */
export const exceededBy = (budget: BudgetOfProgramme, asked: readonly AskedAmount[]): MoneySourceExceeded[] =>
  beyondStated(
    statedMoney(budget),
    budget.lines,
    asked.map(({ source, cashYear, authorisationYear = cashYear, amountCents }) => ({
      ...{ source, cashYear, kind: kindOfYears({ cashYear, authorisationYear }) },
      appropriatedCents: amountCents,
    })),
  );

/** Returns the lines that are not there yet, each once. */
export function linesToOpen(
  { id, lines }: BudgetOfProgramme,
  { holderId, rows }: AppropriationDetail,
): NewLine[] {
  const known = new Set(lines.map((line) => line.id));
  const opened = new Map<string, NewLine>();
  for (const { budgetLineId, source, cashYear, authorisationYear } of rows)
    if (!known.has(budgetLineId))
      opened.set(budgetLineId, {
        id: budgetLineId,
        programmeId: id,
        holderId,
        ...{ source, cashYear, authorisationYear },
        kind: kindOfYears({ cashYear, authorisationYear }),
        originGrantId: null,
      });
  return [...opened.values()];
}

/**
 * Returns the bookings of an appropriation. What earlier budgets promised for its year (Verpflichtungsermächtigung) is
 * redeemed with it: bound on the money of the year, and no longer on the promise.
 */
export const appropriationPostings = (
  budget: BudgetOfProgramme,
  { rows }: AppropriationDetail,
): Posting[] => [
  ...rows.map(({ budgetLineId, amountCents }) => ({
    rule: 'appropriate' as const,
    budgetLineId,
    amountCents,
  })),
  ...redeemedBy(budget, rows).flatMap(
    ({ promiseId, lineId: budgetLineId, grantId, amountCents }): Posting[] => [
      { rule: 'redeem', budgetLineId: promiseId, grantId, amountCents },
      { rule: 'commit', budgetLineId, grantId, amountCents },
    ],
  ),
];

/** Returns what grants hold of promises for the years of these appropriations, each once, with the line that it goes to. */
function redeemedBy({ lines, holderId, commitments }: BudgetOfProgramme, rows: readonly AppropriationRow[]) {
  const promises = lines.filter((line) => line.kind === 'authorisation' && line.holderId === holderId);
  return promises.flatMap((promise) => {
    const row = rows.find(
      (one) =>
        kindOfYears(one) === 'appropriation' &&
        one.source === promise.source &&
        one.cashYear === promise.cashYear,
    );
    if (!row) return [];
    return commitments
      .filter(({ budgetLineId }) => budgetLineId === promise.id)
      .map(({ grantId, openCents: amountCents }) => ({
        promiseId: promise.id,
        lineId: row.budgetLineId,
        ...{ grantId, amountCents },
      }));
  });
}

/** Decides whether the money of a year covers what was promised for it. */
export function coversPromises(budget: BudgetOfProgramme, { rows }: AppropriationDetail): Decision<true> {
  const redeemed = redeemedBy(budget, rows);
  for (const lineId of new Set(redeemed.map((one) => one.lineId))) {
    const line = budget.lines.find(({ id }) => id === lineId);
    const given = sumCents(rows.filter((row) => row.budgetLineId === lineId).map((row) => row.amountCents));
    const promised = sumCents(redeemed.filter((one) => one.lineId === lineId).map((one) => one.amountCents));
    const free = given + (line ? freeCents(line) : 0);
    if (promised > free) return refused('promises-not-covered', { promised, free });
  }
  return decided(true);
}

export const appropriationSum = ({ rows }: AppropriationDetail): Cents =>
  sumCents(rows.map(({ amountCents }) => amountCents));

/** Returns the hash of what two people agree on. */
export const hashAppropriation = (budget: BudgetOfProgramme, detail: AppropriationDetail): string =>
  contentHash({ id: budget.id, detail, redeemed: redeemedBy(budget, detail.rows) });
