import { type Column, Disclosure, Section, Table } from '#ui/parts.ts';
import { eligibilityMessages } from '../messages.ts';
import type { PaymentComparison } from '../model/compare-payments.ts';
import { type AmountRow, presentComparison, type ShownPlan } from './payment.presenter.ts';

type Props = { comparison: PaymentComparison };

/** The payments of each payer: instruments beside each other, then each month by month with its calculation. */
export const PaymentView = ({ comparison }: Props) => {
  const words = eligibilityMessages.fundingCheck.pay;
  const { payers, rows, plans, without } = presentComparison(comparison);
  return (
    <>
      <p>{words.text}</p>
      {rows.length > 0 ? (
        <Amounts caption={words.firstShort} head={words.columns.instrument} rows={rows} payers={payers} />
      ) : (
        <p>{words.none}</p>
      )}
      {without.length > 0 && <p>{words.without(without.join(', '))}</p>}
      {plans.map((plan) => (
        <PlanSection plan={plan} />
      ))}
    </>
  );
};

const PlanSection = ({ plan }: { plan: ShownPlan }) => {
  const words = eligibilityMessages.fundingCheck.pay;
  const { columns } = words;
  const { payers } = plan;
  return (
    <Section title={plan.title} level={3}>
      {plan.remarks.map((remark) => (
        <p>{remark}</p>
      ))}
      {plan.months.length > 0 && (
        <>
          <Amounts
            caption={words.ofPlan(words.years, plan.title)}
            head={columns.year}
            rows={plan.years}
            payers={payers}
          />
          <Disclosure summary={words.months}>
            <Amounts
              caption={words.ofPlan(words.months, plan.title)}
              captionHidden
              head={columns.months}
              rows={plan.months}
              payers={payers}
            />
          </Disclosure>
          <Calculation plan={plan} />
        </>
      )}
    </Section>
  );
};

type AmountsProps = {
  caption: string;
  head: string;
  payers: readonly string[];
  rows: readonly AmountRow[];
  /** `true` where the fold around it says the same. */
  captionHidden?: boolean;
};

const Amounts = ({ caption, captionHidden = false, head, payers, rows }: AmountsProps) => {
  const { total } = eligibilityMessages.fundingCheck.pay.columns;
  const columns: Column<AmountRow>[] = [
    { label: head, cell: ({ name }) => name },
    ...payers.map(
      (label, index): Column<AmountRow> => ({ label, cell: ({ amounts }) => amounts[index], numeric: true }),
    ),
    { label: total, cell: (row) => row.total, numeric: true },
  ];
  return (
    <Table caption={caption} captionHidden={captionHidden} narrow="scroll" rows={rows} columns={columns} />
  );
};

const Calculation = ({ plan }: { plan: ShownPlan }) => {
  const words = eligibilityMessages.fundingCheck.pay;
  const { steps, parts, values } = plan.calculation;
  return (
    <Disclosure summary={words.calculation}>
      <ul>
        {steps.map((step) => (
          <li>{step}</li>
        ))}
        {values.map(({ text, isVerified }) => (
          <li>
            {text}
            {!isVerified && <strong> – {words.unverified}</strong>}
          </li>
        ))}
      </ul>
      {parts.length > 0 && (
        <>
          <p>{words.parts}</p>
          <ul>
            {parts.map((part) => (
              <li>{part}</li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
};
