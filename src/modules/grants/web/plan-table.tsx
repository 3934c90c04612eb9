import type { RuledProgramme } from '#modules/programmes/index.ts';
import { DescriptionList, Disclosure, Section, Table } from '#ui/parts.ts';
import { planWords } from '../messages/plan-words.ts';
import type { PlanLine } from '../model/finance-plan.ts';
import { presentLines, presentPlan, presentReckoning } from './plan.presenter.ts';

type Props = {
  lines: readonly PlanLine[];
  rules: Pick<RuledProgramme, 'costTypes' | 'sources'>;
  projects: Parameters<typeof presentLines>[2];
};

/** The finance plan: cost types by year with their sums, and every single line on demand. */
export const PlanSection = ({ lines, rules, projects }: Props) => {
  const { columns } = planWords;
  const { years, rows, footer } = presentPlan(lines, rules);
  const singles = presentLines(lines, rules, projects);
  const reckoning = presentReckoning(lines);
  const isCut = singles.some(({ note }) => note !== '');
  return (
    <Section title={planWords.title}>
      <Table
        caption={planWords.title}
        captionHidden
        rows={rows}
        footer={footer}
        columns={[
          { label: columns.cost, cell: ({ cost }) => cost },
          { label: columns.whose, cell: ({ whose }) => whose },
          { label: columns.source, cell: ({ source }) => source },
          ...years.map((year, index) => ({
            label: String(year),
            cell: (row: (typeof rows)[number]) => row.years[index],
            numeric: true,
          })),
          { label: columns.amount, cell: ({ amount }) => amount, numeric: true },
        ]}
      />
      <DescriptionList facts={reckoning} />
      <Disclosure summary={planWords.singles(singles.length)} open={isCut}>
        <Table
          caption={planWords.singles(singles.length)}
          captionHidden
          rows={singles}
          columns={[
            { label: columns.cost, cell: ({ cost }) => cost },
            { label: columns.project, cell: ({ project }) => project },
            { label: columns.year, cell: ({ year }) => year },
            { label: columns.source, cell: ({ source }) => source },
            { label: columns.arithmetic, cell: ({ arithmetic }) => arithmetic, numeric: true },
            { label: columns.amount, cell: ({ amount }) => amount, numeric: true },
            ...(isCut ? [{ label: columns.note, cell: (row: (typeof singles)[number]) => row.note }] : []),
          ]}
        />
      </Disclosure>
    </Section>
  );
};
