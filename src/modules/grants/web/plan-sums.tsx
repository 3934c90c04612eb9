import { Table } from '#ui/parts.ts';
import { planWords } from '../messages/plan-words.ts';
import type { PlanLine } from '../model/finance-plan.ts';
import { presentSums } from './plan.presenter.ts';

type Props = { lines: readonly PlanLine[]; rules: Parameters<typeof presentSums>[1] };

/** The sums of a plan by source and year. */
export const PlanSums = ({ lines, rules }: Props) => {
  const { years, rows, footer } = presentSums(lines, rules);
  return rows.length === 0 ? null : (
    <Table
      caption={planWords.sums}
      rows={rows}
      footer={footer}
      columns={[
        { label: planWords.columns.source, cell: ({ source }) => source },
        ...years.map((year, index) => ({
          label: String(year),
          cell: (row: (typeof rows)[number]) => row.years[index],
          numeric: true,
        })),
        { label: planWords.total, cell: ({ amount }) => amount, numeric: true },
      ]}
    />
  );
};
