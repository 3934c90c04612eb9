import { EmptyState, Table } from '#ui/parts.ts';
import { requestWords } from '../messages/request-words.ts';
import type { MonthOutput } from '../model/calculate-month.ts';
import type { ProjectOfMonth } from '../queries/find-month.ts';
import { presentCost, presentSum } from './request.presenter.ts';

type Props = { output: MonthOutput; project: Pick<ProjectOfMonth, 'costTypes' | 'offers'> };

/**
 * The table of how every euro of a month comes about, place by place. No names: whose days they were is not for those
 * who pay.
 */
export const CalculationTable = ({ output, project }: Props) => {
  const words = requestWords.calculation;
  const { columns } = words;
  return (
    <>
      <p class="kern-body">{words.rule}</p>
      <Table
        caption={words.title}
        captionHidden
        rows={output.costs.map((cost) => presentCost(cost, project))}
        footer={presentSum(output)}
        empty={<EmptyState title={words.empty} />}
        columns={[
          { label: columns.place, cell: (row) => row.place },
          { label: columns.costType, cell: (row) => row.costType },
          { label: columns.days, cell: (row) => row.days, numeric: true },
          { label: columns.sum, cell: (row) => row.term, numeric: true },
          { label: columns.cost, cell: (row) => row.cost, numeric: true },
          { label: columns.others, cell: (row) => row.others, numeric: true },
          { label: columns.amount, cell: (row) => row.amount, numeric: true },
        ]}
      />
    </>
  );
};
