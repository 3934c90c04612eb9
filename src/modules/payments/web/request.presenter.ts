import {
  formatDate,
  formatInstant,
  formatMoney,
  formatMonth,
  formatNumber,
  type Reading,
} from '#ui/language.ts';
import type { BadgeProps, Tone } from '#ui/parts.ts';
import { requestWords } from '../messages/request-words.ts';
import { paymentsMessages } from '../messages.ts';
import type { CostOfPlace, MonthOutput } from '../model/calculate-month.ts';
import type { MonthDetail, ProjectOfMonth } from '../queries/find-month.ts';
import type { RequestDetail } from '../queries/find-request.ts';
import type { RequestListRow } from '../queries/list-requests.ts';

type Status = keyof (typeof paymentsMessages)['de']['statuses'];
const TONES: Readonly<Record<string, Tone>> = {
  submitted: 'warning',
  checked: 'info',
  paid: 'success',
  returned: 'danger',
};

export const requestStatus = (status: string, reading: Reading): BadgeProps => ({
  label: paymentsMessages[reading].statuses[status as Status],
  tone: TONES[status] ?? 'neutral',
});

export const presentRequestRow = (row: RequestListRow, reading: Reading) => ({
  href: `/funds-requests/${row.id}`,
  month: formatMonth(row.month, reading),
  project: row.projectTitle,
  provider: row.providerName,
  district: row.districtName,
  status: requestStatus(row.status, reading),
  submitted: formatInstant(row.submittedAt, reading),
  amount: formatMoney(row.amountCents, reading),
});

/** One cost of one place, term by term, so that every euro can be followed. */
export function presentCost(cost: CostOfPlace, costTypes: ProjectOfMonth['costTypes'], reading: Reading) {
  const words = requestWords[reading].calculation;
  return {
    place: words.place(formatNumber(cost.number, reading), paymentsMessages[reading].placeKinds[cost.kind]),
    costType: costTypes[cost.costType] ?? cost.costType,
    days: formatNumber(cost.days, reading),
    term: words.term(formatNumber(cost.thirtieths, reading), formatMoney(cost.rateCents, reading)),
    cost: formatMoney(cost.costCents, reading),
    others: formatMoney(cost.othersCents, reading),
    amount: formatMoney(cost.amountCents, reading),
  };
}

export const presentSum = (output: MonthOutput, reading: Reading): string[] => [
  requestWords[reading].calculation.total,
  '',
  '',
  '',
  formatMoney(
    output.costs.reduce((sum, { costCents }) => sum + costCents, 0),
    reading,
  ),
  formatMoney(
    output.costs.reduce((sum, { othersCents }) => sum + othersCents, 0),
    reading,
  ),
  formatMoney(output.totalCents, reading),
];

export const presentTitle = ({ month }: Pick<RequestDetail, 'month'>, reading: Reading): string =>
  requestWords[reading].title(formatMonth(month, reading));

export function presentRequest(request: RequestDetail, now: MonthDetail, reading: Reading) {
  const words = requestWords[reading];
  return {
    title: presentTitle(request, reading),
    status: requestStatus(request.status, reading),
    facts: [
      { term: words.facts.provider, description: now.project.providerName },
      { term: words.facts.amount, description: formatMoney(request.amountCents, reading) },
      { term: words.facts.submitted, description: formatInstant(request.submittedAt, reading) },
      ...(request.paidOn
        ? [{ term: words.facts.paid, description: formatDate(request.paidOn, reading) }]
        : []),
      ...(request.returnReason ? [{ term: words.facts.returned, description: request.returnReason }] : []),
    ],
  };
}

/** What stands between a request and its money, in words; nothing once it is settled. */
export function presentObstacles(request: RequestDetail, now: MonthDetail, reading: Reading) {
  const words = requestWords[reading];
  const isOpen = request.status === 'submitted' || request.status === 'checked';
  const isOutdated = now.output.totalCents !== request.amountCents;
  return [
    ...(isOpen && now.blockedPlaces.length > 0 ? [blockedText(now, reading)] : []),
    ...(isOpen && isOutdated
      ? [
          {
            title: words.outdated.title,
            text: words.outdated.text(
              formatMoney(request.amountCents, reading),
              formatMoney(now.output.totalCents, reading),
            ),
          },
        ]
      : []),
  ];
}

export const blockedText = ({ blockedPlaces }: Pick<MonthDetail, 'blockedPlaces'>, reading: Reading) => ({
  title: requestWords[reading].blocked.title,
  text: requestWords[reading].blocked.text(blockedPlaces.join(', ')),
});
