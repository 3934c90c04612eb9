import { formatInstant, formatMoney, formatNumber, formatPeriod, type Reading } from '#ui/language.ts';
import type { BadgeProps, Tone } from '#ui/parts.ts';
import { applicationWords } from '../messages/application-words.ts';
import { grantsMessages } from '../messages.ts';
import type { ApplicationDetail, ApplicationItemRow } from '../queries/find-application.ts';
import type { ApplicationListRow } from '../queries/list-applications.ts';

type Status = keyof (typeof grantsMessages)['de']['statuses'];
const TONES: Readonly<Record<string, Tone>> = {
  submitted: 'warning',
  prepared: 'info',
  granted: 'success',
  rejected: 'danger',
};

export const applicationStatus = (status: string, reading: Reading): BadgeProps => ({
  label: grantsMessages[reading].statuses[status as Status],
  tone: TONES[status] ?? 'neutral',
});

export const presentApplicationRow = (row: ApplicationListRow, reading: Reading) => ({
  href: `/applications/${row.id}`,
  district: row.districtName,
  programme: row.programmeTitle,
  status: applicationStatus(row.status, reading),
  submitted: formatInstant(row.submittedAt, reading),
  places: formatNumber(row.places, reading),
  amount: formatMoney(row.amountCents, reading),
});

export const presentItem = (item: Omit<ApplicationItemRow, 'id' | 'providerId'>, reading: Reading) => ({
  title: item.title,
  provider: item.providerName,
  field: item.fieldOfUse,
  work: formatNumber(item.workOpportunityPlaces, reading),
  municipal: formatNumber(item.municipalPlaces, reading),
  amount: formatMoney(item.amountCents, reading),
});

/** What a table of items sums to, and the same as a last row. */
export function presentSums(
  items: readonly Pick<ApplicationItemRow, 'workOpportunityPlaces' | 'municipalPlaces' | 'amountCents'>[],
  reading: Reading,
) {
  const sum = (pick: (item: (typeof items)[number]) => number) =>
    items.reduce((total, item) => total + pick(item), 0);
  const [work, municipal] = [sum((item) => item.workOpportunityPlaces), sum((item) => item.municipalPlaces)];
  const amount = formatMoney(
    sum((item) => item.amountCents),
    reading,
  );
  const words = applicationWords[reading];
  const [workText, municipalText] = [formatNumber(work, reading), formatNumber(municipal, reading)];
  return {
    amount,
    places: words.placesText(formatNumber(work + municipal, reading), workText, municipalText),
    footer: [words.total, '', '', workText, municipalText, amount],
  };
}

export function presentApplication(application: ApplicationDetail, reading: Reading) {
  const words = applicationWords[reading];
  const sums = presentSums(application.items, reading);
  return {
    title: words.title(application.districtName),
    status: applicationStatus(application.status, reading),
    items: application.items.map((item) => presentItem(item, reading)),
    footer: sums.footer,
    facts: [
      { term: words.facts.programme, description: application.programmeTitle },
      { term: words.facts.amount, description: sums.amount },
      { term: words.facts.places, description: sums.places },
      {
        term: words.facts.period,
        description: formatPeriod({ from: application.startsOn, until: application.endsOn }, reading),
      },
      { term: words.facts.submitted, description: formatInstant(application.submittedAt, reading) },
    ],
  };
}
