import { addMonths, type IsoDate } from '#kernel/calendar.ts';
import { monthsOf } from '#kernel/month.ts';
import { formatMoney, formatMonth } from '#ui/language.ts';
import type { BadgeProps } from '#ui/parts.ts';
import { newRequestAddress, requestAddress } from '../addresses.ts';
import { requestWords } from '../messages/request-words.ts';
import type { ProjectMonths } from '../queries/list-months.ts';
import { requestStatus } from './request.presenter.ts';

type MonthRow = {
  month: string;
  status: BadgeProps;
  amount: string;
  /** The address of the month's request, or where it can be made. */
  requestHref?: string;
  newHref?: string;
  newText: string;
};

/** The months of a project up to today, the latest first, each with what can be done in it. */
export function presentMonths(project: ProjectMonths, today: IsoDate): MonthRow[] {
  const words = requestWords.months;
  return monthsOf({ from: project.startsOn, until: project.endsOn })
    .filter((month) => month <= today)
    .reverse()
    .map((month) => {
      const request = project.requests.find((known) => known.month === month);
      const isOver = addMonths(month, 1) <= today;
      const mayAsk = isOver && (!request || request.status === 'returned');
      return {
        month: formatMonth(month),
        status: request
          ? requestStatus(request.status)
          : { label: isOver ? words.open : words.running, tone: 'neutral' },
        amount: request ? formatMoney(request.amountCents) : '–',
        newText: words.request(formatMonth(month)),
        ...(request && { requestHref: requestAddress(request.id) }),
        ...(mayAsk && { newHref: newRequestAddress({ project: project.id, month: month.slice(0, 7) }) }),
      };
    });
}
