import { addDays, type IsoDate } from '#kernel/calendar.ts';
import { sumCents } from '#kernel/money.ts';
import { formatDate, formatMoney } from '#ui/language.ts';
import { grantAddress } from '../addresses.ts';
import { noticeWords } from '../messages/notice-words.ts';
import type { GrantChange } from '../model/change-grant.ts';
import { ownCashByYear } from '../model/finance-plan.ts';
import type { HeldStanding } from '../model/rebook-held.ts';
import type { GrantDetail } from '../queries/find-grant.ts';

/** Returns the last day of what ends before the day that is kept. */
export const lastDayOf = (endsOn: IsoDate): IsoDate => addDays(endsOn, -1);

/** Presents a grant as the next notice finds it: what is granted, paid and passed on. */
export function presentToChange(grant: GrantDetail, held: readonly HeldStanding[]) {
  const { facts, breadcrumb, numberText, kinds } = noticeWords;
  const paid = grant.commitments.reduce((sum, { paidCents }) => sum + paidCents, 0);
  const passed = sumCents(held.map((line) => line.grantedCents - line.lapsedCents - line.freeCents));
  return {
    preline: grant.noticeNumber,
    breadcrumb: { label: breadcrumb(grant.noticeNumber), href: grantAddress(grant.id) },
    isOpen: grant.kind !== 'closing' && grant.plan !== null,
    facts: [
      { term: facts.number, description: numberText(grant.number, kinds[grant.kind]) },
      { term: facts.amount, description: formatMoney(grant.amountCents) },
      { term: facts.paid, description: formatMoney(paid) },
      ...(held.length > 0 ? [{ term: facts.passedOn, description: formatMoney(passed) }] : []),
      { term: facts.lastDay, description: formatDate(lastDayOf(grant.endsOn)) },
    ],
  };
}

/** Presents what a later notice makes of a grant, with its money by year and source. */
export function presentChange({ kind, lines, endsOn, amountCents }: GrantChange) {
  const { proposed, kinds } = noticeWords;
  return [
    { term: proposed.kind, description: kinds[kind] },
    { term: proposed.amount, description: formatMoney(amountCents) },
    {
      term: proposed.byYear,
      description:
        ownCashByYear(lines)
          .map(({ cashYear, source, amountCents: cents }) => `${cashYear} ${source}: ${formatMoney(cents)}`)
          .join('; ') || '–',
    },
    { term: proposed.lastDay, description: formatDate(lastDayOf(endsOn)) },
  ];
}
