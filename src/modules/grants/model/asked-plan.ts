import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import {
  type ActingBody,
  faultsInAmounts,
  onlyPayerFacts,
  type ProgrammeRules,
  type RuledProgramme,
  type TypedAmount,
} from '#modules/programmes/index.ts';
import { appliesToDistrict } from './application.ts';
import type { FinancePlan, PlanFault, PlanLine } from './finance-plan.ts';
import { proposedPlan, sourceOf, thirtiethsByYear } from './propose-plan.ts';
import { unitPrice } from './unit-price.ts';

/** A line of a plan as it is asked for; its project is named by its place among the projects, by its proposal or by its id. */
export type AskedLine = {
  readonly project?: number | string | null | undefined;
  readonly costType: string;
  readonly source?: string | undefined;
  readonly cashYear: number;
  readonly quantity?: number | undefined;
  readonly unitPriceCents?: Cents | undefined;
  readonly amountCents?: Cents | undefined;
};

type Rules = Pick<ProgrammeRules, 'costTypes' | 'sources' | 'lumpSums'>;
type Judged = Rules & Pick<RuledProgramme, 'land' | 'confirmed'>;
type Span = { readonly from: IsoDate; readonly until: IsoDate };
type Project = Named & { readonly projectId: string };
/** A project as a line names it; one that is not kept yet has no id. */
type Named = { readonly projectId?: string; readonly proposalId: string | null };

/** Returns what a line comes to: its amount, else quantity times price, rounded half up. */
const askedCents = ({ amountCents, quantity, unitPriceCents }: AskedLine): Cents =>
  amountCents ?? Math.round((quantity ?? 0) * (unitPriceCents ?? 0));

/** Everything that a plan is made of: the projects, the lines as they were typed, and the days (`endsOn` is that after the last). */
type Asked = {
  readonly items: Parameters<typeof proposedPlan>[0]['items'] & readonly Project[];
  readonly lines: readonly AskedLine[];
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
};

/** Returns the plan that is asked for by lines; a project that none of them names has its sum as a plan. */
export const askedPlan = (
  { items, lines, startsOn, endsOn }: Asked,
  rules: Parameters<typeof proposedPlan>[1],
  newId: () => string,
): FinancePlan =>
  proposedPlan(
    { items, lines: planLines(lines, items, rules), span: { from: startsOn, until: endsOn } },
    rules,
    newId,
  );

/** Returns the lines as a plan keeps them; its numbers follow later. */
export const planLines = (
  asked: readonly AskedLine[],
  projects: readonly Project[],
  rules: Rules,
): PlanLine[] =>
  asked.map((line, index) => ({
    number: index + 1,
    costType: line.costType,
    ...sourceNamed(line, rules),
    cashYear: line.cashYear,
    projectId: projectOf(line, projects)?.projectId ?? null,
    quantity: line.quantity ?? null,
    unitPriceCents: line.unitPriceCents ?? null,
    amountCents: askedCents(line),
    note: null,
  }));

/**
 * Finds every fault of the lines: what the programme does not pay, what lies outside the years, what is above its cap, and what
 * is more than can be.
 */
export const faultsInLines = (
  asked: readonly AskedLine[],
  projects: readonly Named[],
  rules: Judged,
  span: Span,
): PlanFault[] => {
  const years = [...thirtiethsByYear(span).keys()];
  const amounts = asked.flatMap((line, index) => typedIn(line, `lines.${index}`, rules));
  const faults = asked.flatMap((line, index) =>
    [
      ...faultsInLine(
        line,
        rules,
        years,
        unitPrice(asked.filter((other) => isOfTheSame(other, line, rules))),
      ),
      ...(isNamed(line, projects) ? [] : [{ path: 'project', code: 'no-such-project', facts: {} }]),
      ...(asked.slice(0, index).some((other) => isSame(other, line, rules))
        ? [{ path: 'costType', code: 'said-twice', facts: {} }]
        : []),
    ].map((fault) => ({ ...fault, path: `lines.${index}.${fault.path}` })),
  );
  return [...faults, ...faultsInAmounts(amounts, rules)];
};

/** Returns the amounts that a line types: its sum, beside the field that says most of it, and the price of a unit. */
function typedIn(line: AskedLine, path: string, rules: Rules): TypedAmount[] {
  const { amountCents, unitPriceCents, quantity, costType } = line;
  const { source } = sourceNamed(line, rules);
  const field = amountCents === undefined && quantity !== undefined ? 'quantity' : 'amountCents';
  return [
    { path: `${path}.${field}`, source, amountCents: askedCents(line) },
    { path: `${path}.unitPriceCents`, unitOf: costType, amountCents: unitPriceCents },
  ];
}

/** Finds the costs of what goes to a district that the programme does not let it pass on. */
export const faultsInPassedOn = (
  asked: readonly AskedLine[],
  rules: Pick<ProgrammeRules, 'stations' | 'procedure'>,
  by: ActingBody['kind'],
): PlanFault[] => {
  const costs = appliesToDistrict(rules, by) ? rules.procedure.passingOn?.costTypes : undefined;
  return asked.flatMap(({ costType }, index) =>
    costs?.includes(costType) === false
      ? [{ path: `lines.${index}.costType`, code: 'cost-not-passed-on', facts: { costs: costs.join(', ') } }]
      : [],
  );
};

function faultsInLine(
  line: AskedLine,
  rules: Rules,
  years: readonly number[],
  price: Cents | undefined,
): PlanFault[] {
  const cost = rules.costTypes.find(({ id }) => id === line.costType);
  if (!cost) return [{ path: 'costType', code: 'no-such-cost-type', facts: {} }];
  const { source } = sourceNamed(line, rules);
  const isPaidFrom = cost.paidFrom?.includes(source) ?? true;
  const known = rules.sources.find(({ id }) => id === source);
  const isOfOthers = isPaidFrom && known !== undefined && known.kind !== 'own-cash';
  const another = onlyPayerFacts(cost, known?.payer);
  if (another) return [{ path: 'costType', code: 'only-payer', facts: another }];
  return [
    ...(isPaidFrom && known ? [] : [{ path: 'source', code: 'no-such-source', facts: {} }]),
    ...(years.includes(line.cashYear)
      ? []
      : [
          {
            path: 'cashYear',
            code: 'outside-years',
            facts: { first: years[0] ?? 0, last: years.at(-1) ?? 0 },
          },
        ]),
    ...faultsInAmount(line, isOfOthers ? null : (cost.cap?.amountCents ?? null), price),
  ];
}

/** Finds the faults of an amount and of what it is made of; the cap of a unit is of own cash, from all its sources together. */
function faultsInAmount(line: AskedLine, cap: Cents | null, price: Cents | undefined): PlanFault[] {
  const { quantity, unitPriceCents, amountCents } = line;
  if ((quantity === undefined) !== (unitPriceCents === undefined))
    return [{ path: quantity === undefined ? 'quantity' : 'unitPriceCents', code: 'required', facts: {} }];
  if (quantity === undefined || unitPriceCents === undefined)
    return cap === null && amountCents !== undefined
      ? []
      : [{ path: cap === null ? 'amountCents' : 'quantity', code: 'required', facts: {} }];
  // Sums of units are rounded unit by unit, so that they may differ from the product by less than a cent each.
  const most = Math.round(quantity * unitPriceCents) + Math.ceil(quantity);
  return [
    ...(cap !== null && (price ?? unitPriceCents) > cap
      ? [{ path: 'unitPriceCents', code: 'above-cap', facts: { cap } }]
      : []),
    ...(amountCents !== undefined && amountCents > most
      ? [{ path: 'amountCents', code: 'above-product', facts: { most } }]
      : []),
  ];
}

const sourceNamed = ({ source, costType }: AskedLine, rules: Rules) => {
  const known = rules.sources.find(({ id }) => id === source);
  if (known) return { source: known.id, sourceKind: known.kind };
  const usual = sourceOf(costType, rules);
  return source === undefined ? usual : { ...usual, source };
};

const projectOf = <P extends Named>({ project }: AskedLine, projects: readonly P[]): P | undefined =>
  typeof project === 'number'
    ? projects[project]
    : projects.find(({ projectId, proposalId }) => project && [projectId, proposalId].includes(project));

const isNamed = (line: AskedLine, projects: readonly Named[]): boolean =>
  line.project === undefined || line.project === null || projectOf(line, projects) !== undefined;

const isOfOne = (a: AskedLine, b: AskedLine): boolean =>
  a.costType === b.costType && a.cashYear === b.cashYear && (a.project ?? null) === (b.project ?? null);

const isSame = (a: AskedLine, b: AskedLine, rules: Rules): boolean =>
  isOfOne(a, b) && sourceNamed(a, rules).source === sourceNamed(b, rules).source;

/** Tells whether a line may pay for the same units from own cash. */
const isOfTheSame = (a: AskedLine, b: AskedLine, rules: Rules): boolean =>
  isOfOne(a, b) && sourceNamed(a, rules).sourceKind === 'own-cash';
