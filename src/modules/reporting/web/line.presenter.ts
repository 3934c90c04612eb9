import type { QuotaRow } from '#modules/programmes/index.ts';
import { formatMoney, formatNumber, type Reading } from '#ui/language.ts';
import type { Station, TrackCell } from '#ui/parts.ts';
import { reportingMessages } from '../messages.ts';
import { type Line, STATIONS, type StationState } from '../model/line.ts';
import { LEAST_PEOPLE } from '../model/protect-figures.ts';
import { waitingTimes } from '../waiting-times.ts';

type Where = { programmeId: string; districtId: string | null };

/** Where the rows behind a figure are; behind a rounded one stands what is published. */
function behind({ station, isRounded }: StationState, { programmeId, districtId }: Where): string {
  if (isRounded) return `/programmes/${programmeId}/results`;
  const query = `programme=${programmeId}${districtId ? `&district=${districtId}` : ''}`;
  switch (station) {
    case 'quota':
      return `/programmes/${programmeId}`;
    case 'call':
      return `/calls?${query}`;
    case 'application':
      return `/applications?${query}`;
    case 'grant':
      return `/grants?${query}`;
    case 'places':
      return `/places?${query}`;
    case 'people':
      return `/places?${query}&status=occupied`;
    case 'payment':
      return `/funds-requests?${query}`;
  }
}

const signalOf = (state: StationState, reading: Reading) =>
  state.aspect === 'clear' || state.waitingDays === null
    ? undefined
    : {
        aspect: state.aspect,
        text: reportingMessages[reading].line.waiting(formatNumber(state.waitingDays, reading)),
      };

/** In a table of all districts money is told in thousands; the page behind has the cents. */
const shortFigure = (state: StationState, reading: Reading): string =>
  state.station === 'grant' || state.station === 'payment'
    ? reportingMessages[reading].line.thousands(
        formatNumber(Math.round(state.amountCents / 100_000), reading),
      )
    : countOf(state, reading);

const figure = (state: StationState, reading: Reading): string =>
  state.station === 'grant' || state.station === 'payment'
    ? formatMoney(state.amountCents, reading)
    : countOf(state, reading);

/** One and two people cannot be told from nobody. */
function countOf({ count, isRounded }: StationState, reading: Reading): string {
  const words = reportingMessages[reading].line;
  if (!isRounded) return formatNumber(count, reading);
  return count === 0
    ? words.fewerThan(formatNumber(LEAST_PEOPLE, reading))
    : words.about(formatNumber(count, reading));
}

/** All districts under the same stations, for the track table. */
export const presentLines = (
  lines: readonly Line[],
  districts: readonly QuotaRow[],
  programmeId: string,
  reading: Reading,
) =>
  districts.map(({ districtId, districtName }) => {
    const line = lines.find((one) => one.districtId === districtId);
    const cells = STATIONS.map((station): TrackCell | null => {
      const state = line?.stations.find((one) => one.station === station);
      if (!state || state.isEmpty) return null;
      return {
        count: shortFigure(state, reading),
        href: behind(state, { programmeId, districtId }),
        signal: signalOf(state, reading),
      };
    });
    return { label: districtName, href: `/line/${programmeId}/${districtId}`, cells };
  });

/** One district's line with words, for the large track. */
export const presentTrack = (line: Line, programmeId: string, reading: Reading): Station[] =>
  line.stations.map((state) => {
    const words = reportingMessages[reading].line;
    return {
      label: words.stations[state.station],
      count: state.isEmpty
        ? '–'
        : state.station === 'grant' || state.station === 'payment'
          ? figure(state, reading)
          : words.counts[state.station](countOf(state, reading)),
      href: behind(state, { programmeId, districtId: line.districtId }),
      signal: signalOf(state, reading),
    };
  });

/** After how many days each station shows caution and stop. */
export const presentWaitingTimes = (reading: Reading) => {
  const words = reportingMessages[reading].line;
  const days = (count: number) => words.waitingTimes.days(formatNumber(count, reading));
  return waitingTimes().map(({ station, cautionDays, stopDays }) => ({
    station: words.stations[station],
    caution: days(cautionDays),
    stop: days(stopDays),
  }));
};
