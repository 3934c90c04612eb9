import { callsAddress } from '#modules/calls/addresses.ts';
import { applicationsAddress, grantsAddress, projectsAddress } from '#modules/grants/addresses.ts';
import { claimsAddress } from '#modules/payments/addresses.ts';
import { placesAddress } from '#modules/places/addresses.ts';
import { programmeAddress } from '#modules/programmes/addresses.ts';
import { type OfferUnit, quantityText, type RuledProgramme, unitTitle } from '#modules/programmes/index.ts';
import { formatHours, formatMoney, formatNumber } from '#ui/language.ts';
import type { Station, TrackCell } from '#ui/parts.ts';
import { districtLineAddress, resultsAddress } from '../addresses.ts';
import { reportingMessages } from '../messages.ts';
import { type Line, type StationState, stationsOf, type Track as TrackStates } from '../model/line.ts';
import { LEAST_PEOPLE } from '../model/protect-figures.ts';
import { waitingTimes } from '../waiting-times.ts';

type Programme = Pick<RuledProgramme, 'id' | 'countedIn' | 'acts' | 'hasQuotas'>;
type Where = { programme: Programme; districtId: string | null };

/** Returns the address of the rows behind a figure; behind a rounded one stands what is published. */
function behind({ station, isRounded }: StationState, { programme, districtId }: Where): string {
  const { id: programmeId, countedIn } = programme;
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
      return countedIn === 'place' ? placesAddress(rows) : projectsAddress(rows);
    case 'people':
      return placesAddress({ ...rows, status: 'occupied' });
    case 'payment':
      return claimsAddress(rows);
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
export function countOf({ count, isRounded }: Pick<StationState, 'count' | 'isRounded'>): string {
  const words = reportingMessages.line;
  if (!isRounded) return Number.isInteger(count) ? formatNumber(count) : formatHours(count);
  return count === 0 ? words.fewerThan(formatNumber(LEAST_PEOPLE)) : words.about(formatNumber(count));
}

export type District = { readonly districtId: string; readonly districtName: string };

/** Returns what a station is called; that of what people get is called by the unit of the programme. */
export const stationTitle = (station: StationState['station'], countedIn: OfferUnit): string =>
  station === 'places' ? unitTitle(countedIn) : reportingMessages.line.stations[station];

/** Presents all districts under the same stations, for the track table. */
export const presentLines = (lines: readonly Line[], districts: readonly District[], programme: Programme) =>
  districts.map(({ districtId, districtName }) => {
    const line = lines.find((one) => one.districtId === districtId);
    const cells = stationsOf(programme).map((station): TrackCell | null => {
      const state = line?.stations.find((one) => one.station === station);
      if (!state || state.isEmpty) return null;
      return {
        count: shortFigure(state),
        href: behind(state, { programme, districtId }),
        signal: signalOf(state),
      };
    });
    return {
      label: districtName,
      href: districtLineAddress(programme.id, districtId),
      cells,
      figures: line ? shares(line, programme) : [],
    };
  });

/** Presents what all districts have together; a station that nobody has reached stays empty. */
export const presentTotal = (track: TrackStates, programme: Programme) => ({
  label: reportingMessages.line.total,
  counts: stationsOf(programme).map((station) => {
    const state = track.stations.find((one) => one.station === station);
    return !state || state.isEmpty ? '' : shortFigure(state);
  }),
  figures: shares(track, programme),
});

/** Returns the heads of the shares: how far the quota is taken up, where there is one, and how much is paid. */
export const shareTitles = ({ hasQuotas }: Programme): string[] => {
  const words = reportingMessages.line.shares;
  return hasQuotas ? [words.takenUp, words.paid] : [words.paid];
};

const shares = ({ takenUpPercent, paidPercent }: TrackStates, { hasQuotas }: Programme): string[] =>
  (hasQuotas ? [takenUpPercent, paidPercent] : [paidPercent]).map((percent) =>
    percent === null ? '–' : `${formatNumber(percent)} %`,
  );

/** Presents one district's line with words, for the large track. */
export const presentTrack = (line: Line, programme: Programme): Station[] =>
  statesOf(line, programme).map((state) => {
    const words = reportingMessages.line;
    return {
      label: stationTitle(state.station, programme.countedIn),
      count: state.isEmpty
        ? '–'
        : state.station === 'grant' || state.station === 'payment'
          ? figure(state)
          : state.station === 'places'
            ? quantityText(programme.countedIn, state.count)
            : words.counts[state.station](countOf(state)),
      href: behind(state, { programme, districtId: line.districtId }),
      signal: signalOf(state),
    };
  });

/** Returns how it stands at each of the stations that the programme has. */
const statesOf = (line: Line, programme: Programme): StationState[] =>
  line.stations.filter(({ station }) => stationsOf(programme).includes(station));

/** Presents after how many days each station shows caution and stop. */
export const presentWaitingTimes = (countedIn: OfferUnit) => {
  const words = reportingMessages.line;
  const days = (count: number) => words.waitingTimes.days(formatNumber(count));
  return waitingTimes().map(({ station, cautionDays, stopDays }) => ({
    station: stationTitle(station, countedIn),
    caution: days(cautionDays),
    stop: days(stopDays),
  }));
};
