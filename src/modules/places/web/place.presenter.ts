import type { IsoDate } from '#kernel/calendar.ts';
import { sumCents } from '#kernel/money.ts';
import { contains, type Period } from '#kernel/period.ts';
import { currentLanguage, formatDate, formatMoney, formatNumber, formatPeriod } from '#ui/language.ts';
import type { Tone } from '#ui/parts.ts';
import { placesMessages } from '../messages.ts';
import type { PlacePayer } from '../queries/find-payers.ts';
import type { PlaceDetail } from '../queries/find-place.ts';

type Words = typeof placesMessages;

const TONES: Readonly<Record<string, Tone | 'neutral'>> = {
  undescribed: 'warning',
  free: 'success',
  occupied: 'info',
  closed: 'neutral',
};

export const placeStatus = (status: string) => ({
  label: placesMessages.statuses[status as keyof Words['statuses']],
  tone: TONES[status] ?? ('neutral' as const),
});

type Named = { title: string | null; number: number };

export const placeTitle = ({ title, number }: Named): string =>
  title ?? placesMessages.place.numbered(formatNumber(number));

const count = (value: number | null): string => (value === null ? '–' : formatNumber(value));

export function presentPlace(place: PlaceDetail, today: IsoDate) {
  const words = placesMessages.place;
  const { facts } = words;
  return {
    title: placeTitle(place),
    status: placeStatus(place.status),
    warning: warningOf(place, today),
    facts: [
      { term: facts.kind, description: place.kindTitle[currentLanguage()] },
      { term: facts.provider, description: place.providerName },
      { term: facts.hostSite, description: place.hostSite ?? '–' },
      { term: facts.weeklyHours, description: count(place.weeklyHours) },
      ...(place.hourlyWageCents === null
        ? []
        : [{ term: facts.hourlyWage, description: formatMoney(place.hourlyWageCents) }]),
      { term: facts.available, description: formatPeriod(place.available) },
      { term: facts.plannedFrom, description: formatDate(place.plannedFrom) },
      ...(place.testsValidUntil === null
        ? []
        : [{ term: facts.testsValidUntil, description: formatDate(place.testsValidUntil) }]),
    ],
    stays: place.stays.map((stay) => ({
      period: formatPeriod(stay),
      state: words.stayStates[stateOf(stay, today)],
    })),
  };
}

/** Presents who bears what of a place in a month, and what that is together. */
export const presentPayers = (payers: readonly PlacePayer[]) => ({
  rows: payers.map(({ name, cents }) => ({ name, amount: formatMoney(cents) })),
  footer: [placesMessages.place.together, formatMoney(sumCents(payers.map(({ cents }) => cents)))],
});

/** Returns what stands against sending somebody there, for those who may read the activity. */
function warningOf({ activityStatus, testsValidUntil }: PlaceDetail, today: IsoDate) {
  const words = placesMessages.place;
  if (activityStatus === 'waiting')
    return { tone: 'info', title: words.waiting, text: words.waitingText } as const;
  if (activityStatus === 'failed')
    return { tone: 'warning', title: words.failed, text: words.failedText } as const;
  return testsValidUntil !== null && testsValidUntil < today
    ? ({ tone: 'warning', title: words.testsExpired, text: words.testsExpiredText } as const)
    : undefined;
}

const stateOf = (stay: Period, today: IsoDate) =>
  contains(stay, today) ? 'running' : today < stay.from ? 'ahead' : 'over';
