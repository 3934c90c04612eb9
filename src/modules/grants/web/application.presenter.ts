import { offersText, type TitledOffer, totalsText } from '#modules/programmes/index.ts';
import { currentLanguage, formatHours, formatInstant, formatMoney, formatPeriod } from '#ui/language.ts';
import type { BadgeProps, Tone } from '#ui/parts.ts';
import { applicationWords } from '../messages/application-words.ts';
import { measureWords } from '../messages/measure-words.ts';
import { grantsMessages } from '../messages.ts';
import { type ApplicationStatus, applicationAmount } from '../model/application.ts';
import { isMeasure } from '../model/measure.ts';
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

type Item = Omit<ApplicationItemRow, 'id' | 'projectId' | 'providerId' | 'proposalId' | 'wholeCents'>;

/** Presents projects as a table with a column for each offer among them, their sums, and the same as a last row. */
export function presentItems(items: readonly Item[]) {
  const offers = sumsByKind(items.flatMap((item) => item.offers));
  const amount = formatMoney(items.reduce((total, item) => total + item.amountCents, 0));
  return {
    offers: offers.map(({ kind, title }) => ({ kind, title: title[currentLanguage()] })),
    rows: items.map((item) => presentItem(item)),
    amount,
    scope: applicationWords.scopeText(totalsText(offers), offersText(offers)),
    footer: [applicationWords.total, '', '', ...offers.map(({ quantity }) => formatHours(quantity)), amount],
  };
}

const presentItem = (item: Item) => ({
  title: item.title,
  provider: item.providerName,
  field: item.fieldOfUse,
  quantities: Object.fromEntries(item.offers.map(({ kind, quantity }) => [kind, formatHours(quantity)])),
  amount: formatMoney(item.amountCents),
});

const sumsByKind = (offers: readonly TitledOffer[]): TitledOffer[] =>
  [...Map.groupBy(offers, ({ kind }) => kind).values()].map((all) => ({
    ...(all[0] as TitledOffer),
    quantity: all.reduce((total, { quantity }) => total + Math.round(quantity * 100), 0) / 100,
  }));

export function presentApplication(application: ApplicationDetail) {
  const { scope } = presentItems(application.items);
  return {
    title: titleOf(application),
    status: applicationStatus(application.status),
    facts: [
      { term: applicationWords.facts.programme, description: application.programmeTitle },
      { term: applicationWords.facts.amount, description: formatMoney(applicationAmount(application)) },
      { term: applicationWords.facts.scope, description: scope },
      {
        term: applicationWords.facts.period,
        description: formatPeriod({ from: application.startsOn, until: application.endsOn }),
      },
      ...wholeOf(application),
      { term: applicationWords.facts.submitted, description: formatInstant(application.submittedAt) },
    ],
  };
}

const titleOf = ({ parentGrantId, grantorKind, applicantName }: ApplicationDetail): string =>
  isMeasure(grantorKind)
    ? measureWords.application(applicantName)
    : parentGrantId === null
      ? applicationWords.title(applicantName)
      : applicationWords.passingOn(applicantName);

/** Returns what a place costs in all, where another payer is asked to bear a part of it. */
const wholeOf = ({ items }: ApplicationDetail) => {
  const wholes = items.flatMap(({ wholeCents }) => wholeCents ?? []);
  return wholes.length === 0
    ? []
    : [{ term: measureWords.wholeFact, description: formatMoney(Math.max(...wholes)) }];
};
