import { callsAddress } from '#modules/calls/addresses.ts';
import { applicationsAddress, grantsAddress } from '#modules/grants/addresses.ts';
import { requestsAddress } from '#modules/payments/addresses.ts';
import { placesAddress } from '#modules/places/addresses.ts';
import { programmeAddress } from '#modules/programmes/addresses.ts';
import type { QuotaRow } from '#modules/programmes/index.ts';
import { formatMoney, formatNumber } from '#ui/language.ts';
import type { Station, TrackCell } from '#ui/parts.ts';
import { districtLineAddress, resultsAddress } from '../addresses.ts';
import { reportingMessages } from '../messages.ts';
import { type Line, STATIONS, type StationState } from '../model/line.ts';
import { LEAST_PEOPLE } from '../model/protect-figures.ts';
import { waitingTimes } from '../waiting-times.ts';

type Where = { programmeId: string; districtId: string | null };

/** Returns the address of the rows behind a figure; behind a rounded one stands what is published. */
function behind({ station, isRounded }: StationState, { programmeId, districtId }: Where): string {
  if (isRounded) return resultsAddress(programmeId);
  const rows = { programme: programmeId, district: districtId ?? undefined };
  switch (station) {
    case 'quota':
      return programmeAddress(programmeId);
    case 'call':
      return callsAddress(rows);
    case 'application':
      return applicationsAddress(rows);
    case 'grant':
      return grantsAddress(rows);
    case 'places':
      return placesAddress(rows);
    case 'people':
      return placesAddress({ ...rows, status: 'occupied' });
    case 'payment':
      return requestsAddress(rows);
  }
}

const signalOf = (state: StationState) =>
  state.aspect === 'clear' || state.waitingDays === null
    ? undefined
    : {
        aspect: state.aspect,
        text: reportingMessages.line.waiting(formatNumber(state.waitingDays)),
      };

/** Returns the figure for a table of all districts: money in thousands; the page behind has the cents. */
const shortFigure = (state: StationState): string =>
  state.station === 'grant' || state.station === 'payment'
    ? reportingMessages.line.thousands(formatNumber(Math.round(state.amountCents / 100_000)))
    : countOf(state);

const figure = (state: StationState): string =>
  state.station === 'grant' || state.station === 'payment' ? formatMoney(state.amountCents) : countOf(state);

/** Returns the count as text, in which one and two people cannot be told from nobody. */
function countOf({ count, isRounded }: StationState): string {
  const words = reportingMessages.line;
  if (!isRounded) return formatNumber(count);
  return count === 0 ? words.fewerThan(formatNumber(LEAST_PEOPLE)) : words.about(formatNumber(count));
}

/** Presents all districts under the same stations, for the track table. */
export const presentLines = (lines: readonly Line[], districts: readonly QuotaRow[], programmeId: string) =>
  districts.map(({ districtId, districtName }) => {
    const line = lines.find((one) => one.districtId === districtId);
    const cells = STATIONS.map((station): TrackCell | null => {
      const state = line?.stations.find((one) => one.station === station);
      if (!state || state.isEmpty) return null;
      return {
        count: shortFigure(state),
        href: behind(state, { programmeId, districtId }),
        signal: signalOf(state),
      };
    });
    return { label: districtName, href: districtLineAddress(programmeId, districtId), cells };
  });

/** Presents one district's line with words, for the large track. */
export const presentTrack = (line: Line, programmeId: string): Station[] =>
  line.stations.map((state) => {
    const words = reportingMessages.line;
    return {
      label: words.stations[state.station],
      count: state.isEmpty
        ? '–'
        : state.station === 'grant' || state.station === 'payment'
          ? figure(state)
          : words.counts[state.station](countOf(state)),
      href: behind(state, { programmeId, districtId: line.districtId }),
      signal: signalOf(state),
    };
  });

/** Presents after how many days each station shows caution and stop. */
export const presentWaitingTimes = () => {
  const words = reportingMessages.line;
  const days = (count: number) => words.waitingTimes.days(formatNumber(count));
  return waitingTimes().map(({ station, cautionDays, stopDays }) => ({
    station: words.stations[station],
    caution: days(cautionDays),
    stop: days(stopDays),
  }));
};
