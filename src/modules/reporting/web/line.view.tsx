import { rampUpAddress } from '#modules/places/addresses.ts';
import { programmesAddress } from '#modules/programmes/addresses.ts';
import type { RuledProgramme } from '#modules/programmes/index.ts';
import { currentLanguage, formatNumber } from '#ui/language.ts';
import { Disclosure, EmptyState, Link, LinkButton, Table, Tabs, TrackTable } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { resultsAddress } from '../addresses.ts';
import { reportingMessages } from '../messages.ts';
import type { Line, Track } from '../model/line.ts';
import { stationsOf } from '../model/stations.ts';
import {
  type District,
  presentLines,
  presentTotal,
  presentWaitingTimes,
  shareTitles,
  stationTitle,
} from './line.presenter.ts';

/** The content of the track table: the programmes to choose from and the lines of the chosen one. */
export type LineView = {
  readonly programmes: readonly RuledProgramme[];
  readonly chosen: RuledProgramme | undefined;
  readonly districts: readonly District[];
  readonly lines: readonly Line[];
  /** The track of all of them together. */
  readonly whole: Track;
};

/** The section with every district as a track, and where it is stuck. */
export const LineSection = ({ context, line }: { context: Context; line: LineView }) => {
  const { url } = context;
  const words = reportingMessages.line;
  const { programmes, chosen, districts, lines, whole } = line;
  if (!chosen)
    return (
      <EmptyState title={words.empty}>
        <p>{words.emptyText}</p>
        <LinkButton href={programmesAddress()}>{words.programme}</LinkButton>
      </EmptyState>
    );
  const rows = presentLines(lines, districts, chosen);
  const idle = rows.filter((row) => !hasBegun(row));
  return (
    <>
      {programmes.length > 1 && (
        <Tabs
          label={words.programme}
          tabs={programmes.map((programme) => ({
            label: programme.title[currentLanguage()],
            href: `${url.pathname}?programme=${programme.id}`,
            isCurrent: programme.id === chosen.id,
          }))}
        />
      )}
      <TrackTable
        caption={words.caption(chosen.title[currentLanguage()])}
        lineHead={words.district}
        stations={stationsOf(chosen).map((station) => stationTitle(station, chosen.countedIn))}
        lines={rows.filter(hasBegun)}
        figures={shareTitles(chosen)}
        {...(districts.length > 1 && { total: presentTotal(whole, districts.length, chosen) })}
      />
      {idle.length > 0 && (
        <Disclosure summary={words.nothing(formatNumber(idle.length))}>
          <ul class="kern-body">
            {idle.map(({ label, href }) => (
              <li>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {lines.some(({ stations }) => stations.some(({ isRounded }) => isRounded)) && (
        <p class="kern-body">{words.rounded}</p>
      )}
      <WaitingTimes programme={chosen} />
      <p class="kern-body">
        <Link href={resultsAddress(chosen.id)}>{reportingMessages.results.link}</Link>
      </p>
      {chosen.rampUp.length > 0 && context.may('places.see-ramp-up') && (
        <p class="kern-body">
          <Link href={rampUpAddress(chosen.id)}>{words.rampUp}</Link>
        </p>
      )}
    </>
  );
};

/** Tells whether anything stands on a line: what has not begun is named below the table, not drawn. */
const hasBegun = ({ cells }: { cells: readonly unknown[] }): boolean => cells.some((cell) => cell !== null);

/** The times behind the signals, for whoever asks why one is red. */
const WaitingTimes = ({ programme }: { programme: RuledProgramme }) => {
  const words = reportingMessages.line.waitingTimes;
  return (
    <Disclosure summary={words.title}>
      <p>{words.text}</p>
      <Table
        caption={words.title}
        captionHidden
        rows={presentWaitingTimes(programme)}
        columns={[
          { label: words.station, cell: (row) => row.station },
          { label: words.caution, cell: (row) => row.caution },
          { label: words.stop, cell: (row) => row.stop },
        ]}
      />
    </Disclosure>
  );
};
