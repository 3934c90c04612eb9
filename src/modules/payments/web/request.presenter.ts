import { formatDate, formatInstant, formatMoney, formatMonth, formatNumber } from '#ui/language.ts';
import type { BadgeProps, Tone } from '#ui/parts.ts';
import { requestWords } from '../messages/request-words.ts';
import { paymentsMessages } from '../messages.ts';
import type { CostOfPlace, MonthOutput } from '../model/calculate-month.ts';
import type { RequestStatus } from '../model/funds-request.ts';
import type { MonthDetail, ProjectOfMonth } from '../queries/find-month.ts';
import type { RequestDetail } from '../queries/find-request.ts';

const TONES: Readonly<Record<RequestStatus, Tone>> = {
  submitted: 'warning',
  checked: 'info',
  paid: 'success',
  returned: 'danger',
};

export const requestStatus = (status: RequestStatus): BadgeProps => ({
  label: paymentsMessages.statuses[status],
  tone: TONES[status],
});

/** One cost of one place, term by term, so that every euro can be followed. */
export function presentCost(
  cost: CostOfPlace,
  { costTypes, offers }: Pick<ProjectOfMonth, 'costTypes' | 'offers'>,
) {
  const words = requestWords.calculation;
  return {
    place: words.place(formatNumber(cost.number), offers[cost.kind] ?? cost.kind),
    costType: costTypes[cost.costType] ?? cost.costType,
    days: formatNumber(cost.days),
    term: words.term(formatNumber(cost.thirtieths), formatMoney(cost.rateCents)),
    cost: formatMoney(cost.costCents),
    others: formatMoney(cost.othersCents),
    amount: formatMoney(cost.amountCents),
  };
}

export const presentSum = (output: MonthOutput): string[] => [
  requestWords.calculation.total,
  '',
  '',
  '',
  formatMoney(output.costs.reduce((sum, { costCents }) => sum + costCents, 0)),
  formatMoney(output.costs.reduce((sum, { othersCents }) => sum + othersCents, 0)),
  formatMoney(output.totalCents),
];

export const presentTitle = ({ month }: Pick<RequestDetail, 'month'>): string =>
  requestWords.title(formatMonth(month));

export function presentRequest(request: RequestDetail, now: MonthDetail) {
  return {
    title: presentTitle(request),
    status: requestStatus(request.status),
    facts: [
      { term: requestWords.facts.provider, description: now.project.providerName },
      { term: requestWords.facts.amount, description: formatMoney(request.amountCents) },
      { term: requestWords.facts.submitted, description: formatInstant(request.submittedAt) },
      ...(request.paidOn ? [{ term: requestWords.facts.paid, description: formatDate(request.paidOn) }] : []),
      ...(request.returnReason
        ? [{ term: requestWords.facts.returned, description: request.returnReason }]
        : []),
    ],
  };
}

/** Presents what stands between a request and its money, in words; nothing once it is settled. */
export function presentObstacles(request: RequestDetail, now: MonthDetail) {
  const isOpen = request.status === 'submitted' || request.status === 'checked';
  const isOutdated = now.output.totalCents !== request.amountCents;
  return [
    ...(isOpen && now.blockedPlaces.length > 0 ? [blockedText(now)] : []),
    ...(isOpen && isOutdated
      ? [
          {
            title: requestWords.outdated.title,
            text: requestWords.outdated.text(
              formatMoney(request.amountCents),
              formatMoney(now.output.totalCents),
            ),
          },
        ]
      : []),
  ];
}

export const blockedText = ({ blockedPlaces }: Pick<MonthDetail, 'blockedPlaces'>) => ({
  title: requestWords.blocked.title,
  text: requestWords.blocked.text(blockedPlaces.join(', ')),
});
