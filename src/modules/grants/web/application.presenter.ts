import { formatInstant, formatMoney, formatNumber, formatPeriod } from '#ui/language.ts';
import type { BadgeProps, Tone } from '#ui/parts.ts';
import { applicationWords } from '../messages/application-words.ts';
import { grantsMessages } from '../messages.ts';
import type { ApplicationStatus } from '../model/application.ts';
import type { ApplicationDetail, ApplicationItemRow } from '../queries/find-application.ts';

const TONES: Readonly<Record<ApplicationStatus, Tone>> = {
  submitted: 'warning',
  prepared: 'info',
  granted: 'success',
  rejected: 'danger',
};

export const applicationStatus = (status: ApplicationStatus): BadgeProps => ({
  label: grantsMessages.statuses[status],
  tone: TONES[status],
});

export const presentItem = (item: Omit<ApplicationItemRow, 'id' | 'providerId'>) => ({
  title: item.title,
  provider: item.providerName,
  field: item.fieldOfUse,
  work: formatNumber(item.workOpportunityPlaces),
  municipal: formatNumber(item.municipalPlaces),
  amount: formatMoney(item.amountCents),
});

/** Presents the sums of a table of items, and the same as a last row. */
export function presentSums(
  items: readonly Pick<ApplicationItemRow, 'workOpportunityPlaces' | 'municipalPlaces' | 'amountCents'>[],
) {
  const sum = (pick: (item: (typeof items)[number]) => number) =>
    items.reduce((total, item) => total + pick(item), 0);
  const [work, municipal] = [sum((item) => item.workOpportunityPlaces), sum((item) => item.municipalPlaces)];
  const amount = formatMoney(sum((item) => item.amountCents));
  const [workText, municipalText] = [formatNumber(work), formatNumber(municipal)];
  return {
    amount,
    places: applicationWords.placesText(formatNumber(work + municipal), workText, municipalText),
    footer: [applicationWords.total, '', '', workText, municipalText, amount],
  };
}

export function presentApplication(application: ApplicationDetail) {
  const sums = presentSums(application.items);
  return {
    title: applicationWords.title(application.districtName),
    status: applicationStatus(application.status),
    items: application.items.map((item) => presentItem(item)),
    footer: sums.footer,
    facts: [
      { term: applicationWords.facts.programme, description: application.programmeTitle },
      { term: applicationWords.facts.amount, description: sums.amount },
      { term: applicationWords.facts.places, description: sums.places },
      {
        term: applicationWords.facts.period,
        description: formatPeriod({ from: application.startsOn, until: application.endsOn }),
      },
      { term: applicationWords.facts.submitted, description: formatInstant(application.submittedAt) },
    ],
  };
}
