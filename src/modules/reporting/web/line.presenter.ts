import { callsAddress } from '#modules/calls/addresses.ts';
import { documentsAddress } from '#modules/documents/addresses.ts';
import { eventsAddress } from '#modules/events/addresses.ts';
import { applicationsAddress, grantsAddress, projectsAddress } from '#modules/grants/addresses.ts';
import { claimsAddress } from '#modules/payments/addresses.ts';
import { placesAddress } from '#modules/places/addresses.ts';
import { programmeAddress } from '#modules/programmes/addresses.ts';
import { type OfferUnit, quantityText, type RuledProgramme, unitTitle } from '#modules/programmes/index.ts';
import { formatHours, formatMoney, formatNumber } from '#ui/language.ts';
import type { Station, TrackCell } from '#ui/parts.ts';
import { districtLineAddress, landLineAddress, resultsAddress } from '../addresses.ts';
import { reportingMessages } from '../messages.ts';
import type { Line, StationState, Track as TrackStates } from '../model/line.ts';
import { LEAST_PEOPLE } from '../model/protect-figures.ts';
import { isOfDocuments, isOfWholeLand, type StationName, stationsOf } from '../model/stations.ts';
import { waitingTimes } from '../waiting-times.ts';

type Programme = Pick<RuledProgramme, 'id' | 'countedIn' | 'lineSteps' | 'hasQuotas'>;
type Where = { programme: Programme; districtId: string | null };

/** Returns the address of the rows behind a figure; behind a rounded one stands what is published. */
function behind({ station, isRounded, count }: StationState, { programme, districtId }: Where): string {
  const { id: programmeId, countedIn } = programme;
  if (isRounded) return resultsAddress(programmeId);
  const rows = { programme: programmeId, district: districtId ?? undefined };
  switch (station) {
    case 'agreement':
    case 'target-agreement':
    case 'regional-concept':
      return documentsAddress({ programme: programmeId, kind: station });
    case 'accession':
      return documentsAddress({ programme: programmeId, kind: 'agreement' });
    case 'quota':
      return programmeAddress(programmeId);
    case 'call':
    case 'selection':
      return callsAddress(rows);
    case 'application':
      return applicationsAddress(rows);
    case 'grant':
      return grantsAddress(rows);
    case 'passing-on':
      return projectsAddress(rows);
    case 'places':
      return countedIn === 'place' ? placesAddress(rows) : projectsAddress(rows);
    case 'people':
      return placesAddress({ ...rows, status: 'occupied' });
    case 'event':
      return eventsAddress({ programme: programmeId });
    case 'claim':
      return claimsAddress(count > 0 ? { ...rows, status: 'submitted' } : rows);
    case 'payment':
      return claimsAddress({ ...rows, status: count > 0 ? 'paid' : 'checked' });
    case 'result':
      return resultsAddress(programmeId);
  }
}

function signalOf({ aspect, waitingDays }: StationState, text: (days: string) => string) {
  return aspect === 'clear' || waitingDays === null
    ? undefined
    : { aspect, text: text(formatNumber(waitingDays)) };
}

const isOfMoney = (station: StationName): station is 'grant' | 'payment' =>
  station === 'grant' || station === 'payment';

/** Returns the figure for a table of all districts: money in thousands, since the page behind has the cents; a word for texts. */
function shortFigure(state: StationState): string {
  const words = reportingMessages.line;
  if (state.mark !== null) return words.marks[state.mark];
  const thousands = () => words.thousands(formatNumber(Math.round(state.amountCents / 100_000)));
  if (state.station === 'quota') return allotted(state, () => countOf(state), thousands);
  return isOfMoney(state.station) ? thousands() : countOf(state);
}

/** Returns what is allotted: how many, and how much money, where each is. */
const allotted = ({ count, amountCents }: StationState, many: () => string, money: () => string): string =>
  [...(count > 0 || amountCents === 0 ? [many()] : []), ...(amountCents > 0 ? [money()] : [])].join(' · ');

/** Returns the count as text, in which one and two people cannot be told from nobody. */
export function countOf({ count, isRounded }: Pick<StationState, 'count' | 'isRounded'>): string {
  const words = reportingMessages.line;
  if (!isRounded) return Number.isInteger(count) ? formatNumber(count) : formatHours(count);
  return count === 0 ? words.fewerThan(formatNumber(LEAST_PEOPLE)) : words.about(formatNumber(count));
}

export type District = { readonly districtId: string; readonly districtName: string };

/** Returns what a station is called; that of what people get is called by the unit of the programme. */
export const stationTitle = (station: StationName, countedIn: OfferUnit): string =>
  station === 'places' ? unitTitle(countedIn) : reportingMessages.line.stations[station];

/** Presents all districts under the same stations, for the track table; first what is the whole Land's, where anything is. */
export function presentLines(lines: readonly Line[], districts: readonly District[], programme: Programme) {
  const land = lines.find(({ districtId }) => districtId === null);
  const rows = districts.map(({ districtId, districtName }) => ({
    label: districtName,
    href: districtLineAddress(programme.id, districtId),
    ...presentLine(
      lines.find((one) => one.districtId === districtId),
      districtId,
      programme,
    ),
  }));
  const whole = { label: reportingMessages.line.land, href: landLineAddress(programme.id) };
  return land || hasStationsOfLand(programme)
    ? [{ ...whole, ...presentLine(land, null, programme), figures: [] }, ...rows]
    : rows;
}

const hasStationsOfLand = (programme: Programme): boolean =>
  stationsOf(programme).some((station) => isOfWholeLand(station, programme));

function presentLine(line: Line | undefined, districtId: string | null, programme: Programme) {
  const cells = stationsOf(programme).map((station): TrackCell | null => {
    const state = line?.stations.find((one) => one.station === station);
    if (!state || state.isEmpty)
      return isMissed(station, districtId, programme) ? missing(station, programme) : null;
    return {
      count: shortFigure(state),
      href: behind(state, { programme, districtId }),
      signal: signalOf(state, reportingMessages.line.days),
    };
  });
  return { cells, figures: line ? shares(line, programme) : [] };
}

/** Tells whether a text is to come: of each district, or once for the whole Land. */
const isMissed = (station: StationName, districtId: string | null, programme: Programme): boolean =>
  isOfDocuments(station) && isOfWholeLand(station, programme) === (districtId === null);

const missing = (station: StationName, { id }: Programme): TrackCell => ({
  count: reportingMessages.line.marks.open,
  href: documentsAddress({ programme: id, ...(station !== 'accession' && { kind: station }) }),
});

/**
 * Presents what all districts have together; a station that nobody has reached stays empty, and of texts it tells how many
 * hold.
 */
export const presentTotal = (track: TrackStates, districtCount: number, programme: Programme) => ({
  label: reportingMessages.line.total,
  counts: stationsOf(programme).map((station) => {
    const state = track.stations.find((one) => one.station === station);
    if (!state || state.isEmpty) return '';
    return isOfDocuments(station) && !isOfWholeLand(station, programme)
      ? reportingMessages.line.of(formatNumber(state.count), formatNumber(districtCount))
      : shortFigure(state);
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

/** Presents one line with words, for the large track: of a district, or of what is the whole Land's. */
export function presentTrack(line: Line, programme: Programme): Station[] {
  const stations = stationsOf(programme);
  return line.stations
    .filter(({ station }) => stations.includes(station) && isOn(line, station, programme))
    .map((state) => ({
      label: stationTitle(state.station, programme.countedIn),
      count: fullFigure(state, programme),
      href: behind(state, { programme, districtId: line.districtId }),
      signal: signalOf(state, reportingMessages.line.waiting),
    }));
}

/** Tells whether a station belongs on this line: what is the whole Land's stands on its line alone. */
function isOn({ districtId, stations }: Line, station: StationName, programme: Programme): boolean {
  if (isOfWholeLand(station, programme)) return districtId === null;
  return districtId !== null || stations.some((one) => one.station === station && !one.isEmpty);
}

function fullFigure(state: StationState, { countedIn }: Programme): string {
  const words = reportingMessages.line;
  const { station, mark } = state;
  if (isOfDocuments(station))
    return words.documentMarks[mark === 'decided' || mark === 'published' ? 'open' : (mark ?? 'open')];
  if (state.isEmpty) return '–';
  if (mark === 'published') return words.counts.result(countOf(state));
  if (mark !== null) return words.marks[mark];
  if (isOfMoney(station)) return formatMoney(state.amountCents);
  if (station === 'quota')
    return allotted(
      state,
      () => quantityText(countedIn, state.count),
      () => formatMoney(state.amountCents),
    );
  return station === 'places' ? quantityText(countedIn, state.count) : words.counts[station](countOf(state));
}

/** Presents after how many days each station shows caution and stop. */
export const presentWaitingTimes = (programme: Programme) => {
  const words = reportingMessages.line;
  const days = (count: number) => words.waitingTimes.days(formatNumber(count));
  const stations = stationsOf(programme);
  return waitingTimes()
    .filter(({ station }) => stations.includes(station))
    .map(({ station, cautionDays, stopDays }) => ({
      station: stationTitle(station, programme.countedIn),
      caution: days(cautionDays),
      stop: days(stopDays),
    }));
};
