import type { IsoDate } from '#kernel/calendar.ts';
import { type BasisPoints, type Cents, splitByWeight } from '#kernel/money.ts';
import { daysIn, monthsOf, thirtiethsOf } from '#kernel/month.ts';
import type { OfferItem, ProgrammeRules } from '#modules/programmes/index.ts';
import type { FinancePlan, PlanLine } from './finance-plan.ts';

type Span = { readonly from: IsoDate; readonly until: IsoDate };
type Rules = Pick<ProgrammeRules, 'costTypes' | 'lumpSums' | 'sources'>;
type Item = {
  readonly projectId: string;
  readonly offers: readonly OfferItem[];
  readonly amountCents: Cents;
};

type Origin = Pick<PlanLine, 'source' | 'sourceKind'>;
type Financed = Rules & Pick<ProgrammeRules, 'procedure'>;

/**
 * Returns the plan of what is asked for: the lines as they were said, and of projects that none of them names their sum; with
 * the financing that the programme names first.
 */
export const proposedPlan = (
  { items, lines, span }: { items: readonly Item[]; lines: readonly PlanLine[]; span: Span },
  rules: Financed,
  newId: () => string,
): FinancePlan => {
  const named = new Set(lines.map(({ projectId }) => projectId));
  const sums = proposeLines(
    items.filter(({ projectId }) => !named.has(projectId)),
    rules,
    span,
  );
  return {
    id: newId(),
    financing: rules.procedure.financing?.kinds[0] ?? 'full',
    ownFundsFirst: rules.procedure.financing?.ownFundsFirst ?? false,
    lines: [...lines, ...sums].map((line, index) => ({ ...line, number: index + 1 })),
  };
};

/**
 * Returns the lines of projects of which only the sums are known: each sum by the months that lie in each year, and inside a
 * year by what the lump sums of the programme would come to; cents by the largest remainder.
 */
export const proposeLines = (items: readonly Item[], rules: Rules, span: Span): PlanLine[] => {
  const years = [...thirtiethsByYear(span)];
  return items
    .flatMap((item) => linesOf(item, rules, years))
    .map((line, index) => ({ ...line, number: index + 1 }));
};

/** Returns the thirtieths of months of a span by calendar year. */
export function thirtiethsByYear(span: Span): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const month of monthsOf(span)) {
    const year = Number(month.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + thirtiethsOf(month, daysIn(month, span)));
  }
  return years;
}

function linesOf({ projectId, offers, amountCents }: Item, rules: Rules, years: [number, number][]) {
  const cells = costsOf(offers, rules).flatMap(({ costType, weight }) =>
    years.flatMap(([cashYear, thirtieths]) =>
      sourcesOf(costType, rules).map(({ share, ...source }) => ({
        ...{ costType, cashYear, ...source },
        weight: weight * thirtieths * share,
      })),
    ),
  );
  const cents = splitByWeight(
    amountCents,
    cells.map(({ weight }) => weight),
  );
  return cells.flatMap(({ weight, ...cell }, index) => {
    const amount = cents[index] as Cents;
    return amount === 0 ? [] : [{ ...cell, projectId, ...PLAIN, amountCents: amount }];
  });
}

const PLAIN = { quantity: null, unitPriceCents: null, note: null };

/** Returns the cost types that a project is likely to have, with what each weighs in a month. */
function costsOf(
  offers: readonly OfferItem[],
  { costTypes, lumpSums }: Rules,
): { costType: string | null; weight: number }[] {
  const lumps = lumpSums
    .map(({ costType, rateCents, kinds }) => ({
      costType,
      weight: rateCents * unitsOf(offers, kinds),
    }))
    .filter(({ weight }) => weight > 0);
  return lumps.length > 0
    ? lumps
    : [{ costType: costTypes.find(({ payable }) => payable)?.id ?? null, weight: 1 }];
}

const unitsOf = (offers: readonly OfferItem[], kinds: readonly string[] | null): number =>
  offers
    .filter(({ kind }) => kinds?.includes(kind) ?? true)
    .reduce((sum, { quantity }) => sum + Math.round(quantity), 0);

/**
 * Returns the sources that a cost type is likely to be paid from, each with its share in basis points: the source that is paid
 * out first; what its share leaves bears the first of the others that is bound to none.
 */
function sourcesOf(costType: string | null, rules: Rules): (Origin & { share: BasisPoints })[] {
  const first = sourceOf(costType, rules);
  const share = rules.sources.find(({ id }) => id === first.source)?.share?.basisPoints ?? 10_000;
  const rest = sourceOf(costType, {
    ...rules,
    sources: rules.sources.filter(({ id, share }) => id !== first.source && !share),
  });
  if (share === 10_000 || rest.source === NO_SOURCE) return [{ ...first, share: 10_000 }];
  return [
    { ...first, share },
    { ...rest, share: 10_000 - share },
  ];
}

const NO_SOURCE = '-';

/** Returns the source that a cost type is paid from: its first that can be paid out here, else its first. */
export function sourceOf(costType: string | null, { costTypes, sources }: Rules): Origin {
  const from = costTypes.find(({ id }) => id === costType)?.paidFrom;
  const possible = sources.filter(({ id }) => from?.includes(id) ?? true);
  const source = possible.find(({ isPayable }) => isPayable) ?? possible[0];
  return { source: source?.id ?? NO_SOURCE, sourceKind: source?.kind ?? 'foreign-cash' };
}
