import type { IsoDate } from '#kernel/calendar.ts';
import { contains, type Period } from '#kernel/period.ts';
import { formatDate, formatNumber, formatPeriod, type Reading } from '#ui/language.ts';
import type { Tone } from '#ui/parts.ts';
import { placesMessages } from '../messages.ts';
import type { PlaceDetail } from '../queries/find-place.ts';
import type { PlaceListRow } from '../queries/list-places.ts';

type Words = (typeof placesMessages)['de'];

const TONES: Readonly<Record<string, Tone | 'neutral'>> = {
  undescribed: 'warning',
  free: 'success',
  occupied: 'info',
  closed: 'neutral',
};

export const placeStatus = (status: string, reading: Reading) => ({
  label: placesMessages[reading].statuses[status as keyof Words['statuses']],
  tone: TONES[status] ?? ('neutral' as const),
});

export const placeKind = (kind: string, reading: Reading): string =>
  placesMessages[reading].kinds[kind as keyof Words['kinds']];

type Named = { title: string | null; number: number };

export const placeTitle = ({ title, number }: Named, reading: Reading): string =>
  title ?? placesMessages[reading].place.numbered(formatNumber(number, reading));

const day = (on: IsoDate | null, reading: Reading): string => (on === null ? '–' : formatDate(on, reading));
const count = (value: number | null, reading: Reading): string =>
  value === null ? '–' : formatNumber(value, reading);

export const presentPlaceRow = (row: PlaceListRow, reading: Reading) => ({
  href: `/places/${row.id}`,
  title: placeTitle(row, reading),
  number: formatNumber(row.number, reading),
  project: row.projectTitle,
  provider: row.providerName,
  kind: placeKind(row.kind, reading),
  status: placeStatus(row.status, reading),
  hours: count(row.weeklyHours, reading),
  stay: row.stay === null ? '–' : formatPeriod(row.stay, reading),
  testsValidUntil: day(row.testsValidUntil, reading),
});

export function presentPlace(place: PlaceDetail, reading: Reading, today: IsoDate) {
  const words = placesMessages[reading].place;
  const { facts } = words;
  return {
    title: placeTitle(place, reading),
    status: placeStatus(place.status, reading),
    areTestsExpired: place.testsValidUntil !== null && place.testsValidUntil < today,
    facts: [
      { term: facts.kind, description: placeKind(place.kind, reading) },
      { term: facts.provider, description: place.providerName },
      { term: facts.hostSite, description: place.hostSite ?? '–' },
      { term: facts.weeklyHours, description: count(place.weeklyHours, reading) },
      { term: facts.available, description: formatPeriod(place.available, reading) },
    ],
    tests: [
      { term: words.additional, description: place.additionalReason ?? '–' },
      { term: words.publicInterest, description: place.publicInterestReason ?? '–' },
      { term: words.competitionNeutral, description: place.competitionNeutralReason ?? '–' },
      { term: facts.testsValidUntil, description: day(place.testsValidUntil, reading) },
    ],
    stays: place.stays.map((stay) => ({
      period: formatPeriod(stay, reading),
      state: words.stayStates[stateOf(stay, today)],
    })),
  };
}

const stateOf = (stay: Period, today: IsoDate) =>
  contains(stay, today) ? 'running' : today < stay.from ? 'ahead' : 'over';
