import { formatMoney } from '#ui/language.ts';
import { DescriptionList, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { fundingMessages } from '../messages.ts';
import type { LoadedEntry } from '../store.ts';

export function reduceFields(): FieldSpec[] {
  const words = fundingMessages.reduce;
  return [
    { name: 'amountCents', kind: 'money', label: words.amount },
    { name: 'reason', kind: 'text', label: words.reason },
  ];
}

type Props = { context: Context; state: FormState; entry: LoadedEntry };

/** The page on which an appropriation is corrected by a new entry. */
export const ReducePage = ({ context, state, entry }: Props) => {
  const { frame } = context;
  const words = fundingMessages;
  return (
    <Page
      frame={frame}
      title={words.reduce.title}
      hasFaults={state.faults.length > 0}
      breadcrumb={[
        { label: words.line.breadcrumb, href: '/budget' },
        { label: words.line.entries, href: `/budget/${entry.budgetLineId}` },
      ]}
    >
      <p class="kern-body">{words.reduce.intro}</p>
      <DescriptionList facts={[{ term: words.reduce.left, description: formatMoney(entry.leftCents) }]} />
      <CommandForm
        action={`/budget/entries/${entry.id}/reduce`}
        csrf={context.csrf}
        state={state}
        fields={reduceFields()}
        submit={words.reduce.submit}
      />
    </Page>
  );
};
