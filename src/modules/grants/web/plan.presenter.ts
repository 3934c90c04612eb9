import type { RuledProgramme } from '#modules/programmes/index.ts';
import { currentLanguage, formatMoney, formatQuantity } from '#ui/language.ts';
import { planWords } from '../messages/plan-words.ts';
import { type PlanLine, planCents } from '../model/finance-plan.ts';
import { reckoningOf } from '../model/financing.ts';

type Rules = Pick<RuledProgramme, 'costTypes' | 'sources'>;
type Projects = readonly { readonly projectId: string; readonly title: string }[];

/** Presents a plan by cost type and year: what is the grantee's own, and what is of its projects; with the sums of each year. */
export function presentPlan(lines: readonly PlanLine[], rules: Rules) {
  const { years, rows, sums } = byYear(
    lines,
    rules,
    ({ projectId, costType, source }) => `${projectId === null} ${costType} ${source}`,
  );
  return { years, rows, footer: [planWords.total, '', '', ...sums] };
}

/** Presents what a plan comes to by source and year. */
export function presentSums(lines: readonly PlanLine[], rules: Rules) {
  const { years, rows, sums } = byYear(lines, rules, ({ source }) => source);
  return { years, rows, footer: [planWords.total, ...sums] };
}

function byYear(lines: readonly PlanLine[], rules: Rules, groupOf: (line: PlanLine) => string) {
  const years = [...new Set(lines.map(({ cashYear }) => cashYear))].sort();
  const inYear = (some: readonly PlanLine[], year: number) =>
    planCents(some.filter(({ cashYear }) => cashYear === year));
  return {
    years,
    rows: [...Map.groupBy(lines, groupOf).values()].map((group) => ({
      ...namesOf(group[0] as PlanLine, rules),
      years: years.map((year) => formatMoney(inYear(group, year))),
      amount: formatMoney(planCents(group)),
    })),
    sums: [...years.map((year) => formatMoney(inYear(lines, year))), formatMoney(planCents(lines))],
  };
}

/** Presents how the grant follows from the costs: costs − money of others = grant. */
export function presentReckoning(lines: readonly PlanLine[]) {
  const { eligibleCents, othersCents, grantCents } = reckoningOf(lines);
  const words = planWords.reckoning;
  return [
    { term: words.costs, description: formatMoney(eligibleCents) },
    { term: words.others, description: formatMoney(othersCents) },
    { term: words.grant, description: formatMoney(grantCents) },
  ];
}

/** Presents the single lines of a plan, each with its project, its arithmetic and why it was cut. */
export const presentLines = (lines: readonly PlanLine[], rules: Rules, projects: Projects) =>
  lines.map((line) => ({
    ...namesOf(line, rules),
    project: projects.find(({ projectId }) => projectId === line.projectId)?.title ?? planWords.own,
    year: String(line.cashYear),
    arithmetic:
      line.quantity === null || line.unitPriceCents === null
        ? ''
        : planWords.times(formatQuantity(line.quantity), formatMoney(line.unitPriceCents)),
    amount: formatMoney(line.amountCents),
    note: line.note ?? '',
  }));

/** Returns a line in words, for the fields that grant it: cost type, project or own, year and source. */
export function lineText(line: PlanLine, rules: Rules, projects: Projects): string {
  const { cost, source } = namesOf(line, rules);
  const project = projects.find(({ projectId }) => projectId === line.projectId)?.title ?? planWords.own;
  return `${cost}, ${project}, ${line.cashYear}, ${source}`;
}

/** Returns the title of a cost type. */
export const costTitle = (costType: string | null, { costTypes }: Pick<Rules, 'costTypes'>): string =>
  costTypes.find(({ id }) => id === costType)?.title[currentLanguage()] ?? costType ?? planWords.undivided;

const namesOf = (line: PlanLine, rules: Rules) => ({
  cost: costTitle(line.costType, rules),
  whose: line.projectId === null ? planWords.own : planWords.projects,
  source: rules.sources.find(({ id }) => id === line.source)?.title[currentLanguage()] ?? line.source,
});
