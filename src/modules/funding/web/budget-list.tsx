import { heldYearAddress } from '#modules/grants/addresses.ts';
import type { Work } from '#platform/work.ts';
import { currentLanguage, formatMoney } from '#ui/language.ts';
import { Actions, LinkButton, Meter } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineList } from '#web/define-list.tsx';
import type { ListRequest } from '#web/list.ts';
import { appropriateAddress, budgetAddress, budgetLineAddress } from '../addresses.ts';
import { fundingMessages } from '../messages.ts';
import { freeCents } from '../model/books.ts';
import { listBudgetProgrammes } from '../queries/budget-choices.ts';
import {
  type BudgetFilter,
  type BudgetLineRow,
  type BudgetSort,
  listBudgetLines,
} from '../queries/budget-lines.ts';
import { lineTitle, presentMeters, presentTotals } from './budget.presenter.ts';
import { heldYearsOf } from './held-years.ts';

/** The budget lines of all programmes, and what they add up to. */
export const budgetList = defineList({
  address: budgetAddress,
  permission: 'funding.read',
  file: 'budget',
  words: () => ({ ...fundingMessages.list, columns: fundingMessages.columns }),
  rows: (work: Work, list: ListRequest<BudgetSort, BudgetFilter>) =>
    listBudgetLines(work, list, currentLanguage()),
  order: { by: 'line' },
  columns: {
    line: { text: lineTitle, link: ({ id }) => budgetLineAddress(id), sort: 'year' },
    programme: { text: ({ programmeTitle }) => programmeTitle, sort: 'line' },
    appropriated: {
      text: ({ appropriatedCents }) => formatMoney(appropriatedCents),
      numeric: true,
      sort: 'appropriated',
    },
    committed: {
      text: ({ committedCents }) => formatMoney(committedCents),
      numeric: true,
      sort: 'committed',
    },
    paid: { text: ({ paidCents }) => formatMoney(paidCents), numeric: true, sort: 'paid' },
    departed: {
      text: ({ departedCents }) => formatMoney(departedCents),
      numeric: true,
      sort: 'departed',
    },
    free: { text: (row) => formatMoney(freeCents(row)), numeric: true, sort: 'free' },
  },
  filters: {
    programme: {
      choice: () => fundingMessages.columns.programme,
      options: ({ work }) => listBudgetProgrammes(work, currentLanguage()),
    },
    year: { number: () => fundingMessages.columns.year },
    source: 'carried',
  },
  actions: ({ may }) =>
    may('funding.prepare-appropriation') && (
      <LinkButton href={appropriateAddress()} kind="primary">
        {fundingMessages.list.appropriate}
      </LinkButton>
    ),
  summary: ({ rows, sums }, context) =>
    rows.length > 0 && (
      <>
        {presentMeters(sums).map((meter) => (
          <Meter {...meter} />
        ))}
        <HeldYears context={context} rows={rows} />
      </>
    ),
  footer: ({ sums }) => {
    const { appropriated, committed, paid, departed, free } = presentTotals(sums);
    return [fundingMessages.list.total, '', appropriated, committed, paid, departed, free];
  },
});

/** The ways to close the years of what is held to be passed on, one for each grant. */
const HeldYears = ({ context, rows }: { context: Context; rows: readonly BudgetLineRow[] }) => {
  const years = context.may('grants.read-held-years') ? heldYearsOf(rows, context.work.today) : [];
  return years.length === 0 ? null : (
    <Actions>
      {years.map(({ grantId, label }) => (
        <LinkButton href={heldYearAddress(grantId)}>{label}</LinkButton>
      ))}
    </Actions>
  );
};
