import { DescriptionList, Page, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { calculationMessages } from '../messages/calculation.ts';
import type { CalculationDetail } from '../queries/find-calculation.ts';
import { presentCalculation } from './calculation.presenter.ts';

type Props = { context: Context; calculation: CalculationDetail };

/** An amount with everything it was computed from. It never changes, so it has no history but itself. */
export const CalculationPage = ({ context, calculation }: Props) => {
  const { frame } = context;
  const shown = presentCalculation(calculation);
  const parts = [
    { title: calculationMessages.output, rows: shown.output },
    { title: calculationMessages.input, rows: shown.input },
  ];
  return (
    <Page frame={frame} title={calculationMessages.title} preline={shown.kind}>
      <p class="kern-body">{calculationMessages.intro}</p>
      <DescriptionList facts={shown.facts} />
      {parts.map(({ title, rows }) => (
        <Section title={title}>
          <Table
            caption={title}
            captionHidden
            narrow="scroll"
            rows={rows}
            columns={[
              { label: calculationMessages.columns.name, cell: (row) => row.name },
              { label: calculationMessages.columns.value, cell: (row) => row.value },
            ]}
          />
        </Section>
      ))}
    </Page>
  );
};
