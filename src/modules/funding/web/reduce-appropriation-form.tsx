import { formatMoney } from '#ui/language.ts';
import { DescriptionList } from '#ui/parts.ts';
import { defineForm } from '#web/define-form.tsx';
import { budgetAddress, budgetLineAddress, reduceAppropriationAddress } from '../addresses.ts';
import { reduceAppropriation } from '../commands/reduce-appropriation.ts';
import { fundingMessages } from '../messages.ts';
import { loadEntry } from '../store.ts';

const words = () => fundingMessages.reduce;

/** The form that corrects an appropriation by a new entry. */
export const reduceAppropriationForm = defineForm({
  address: reduceAppropriationAddress,
  command: reduceAppropriation,
  load: (context) => loadEntry(context.work, context.id()),
  fields: () => [
    { name: 'amountCents', kind: 'money', label: words().amount },
    { name: 'reason', kind: 'text', label: words().reason },
  ],
  words: ({ budgetLineId }) => ({
    ...words(),
    breadcrumb: [
      { label: fundingMessages.line.breadcrumb, href: budgetAddress() },
      { label: fundingMessages.line.entries, href: budgetLineAddress(budgetLineId) },
    ],
  }),
  around: (form, { leftCents }) => (
    <>
      <DescriptionList facts={[{ term: words().left, description: formatMoney(leftCents) }]} />
      {form}
    </>
  ),
  done: ({ id }) => budgetLineAddress(String(id), { done: 'funding.reduced' }),
});
