import { role } from './role.ts';
import { Signal, type SignalAspect } from './signal.tsx';

export type TrackCell = {
  /** The number that stands here, as a bare figure; the head of the column names it. */
  readonly count: string;
  readonly href: string;
  readonly signal?: { aspect: SignalAspect; text?: string } | undefined;
};

type TrackTableProps = {
  caption: string;
  /** The kind of thing that a line stands for, for example a district. */
  lineHead: string;
  stations: readonly string[];
  /** Lines with one cell a station; `null` where the line has no such station. */
  lines: readonly {
    readonly label: string;
    readonly href: string;
    readonly cells: readonly (TrackCell | null)[];
    /** The texts under `figures`, in the same order. */
    readonly figures?: readonly string[];
  }[];
  /** The heads of columns after the last station, such as shares; a narrow page has no room for them. */
  figures?: readonly string[];
  /** The row of what all lines have together; a station that none has stays empty. */
  total?: { readonly label: string; readonly counts: readonly string[]; readonly figures: readonly string[] };
};

/**
 * A table of many lines under the same stations, one a row: where is it stuck? It has hundreds of cells, so that they carry words
 * and links alone: stops and the way between them are drawn by the style sheet.
 */
export const TrackTable = ({ caption, lineHead, stations, lines, figures = [], total }: TrackTableProps) => (
  <section class="sw-lines" aria-label={caption}>
    <table {...role('table')}>
      <caption class="kern-title">{caption}</caption>
      <Head labels={[lineHead, ...stations]} figures={figures} />
      <tbody {...role('rowgroup')}>
        {total && (
          <tr class="sw-lines__total" {...role('row')}>
            <th scope="row" {...role('rowheader')}>
              {total.label}
            </th>
            {total.counts.map((text, index) => (
              <td {...role('cell')}>
                {text && <span aria-hidden="true">{stations[index] ?? ''}</span>}
                {text}
              </td>
            ))}
            <Shares texts={total.figures} />
          </tr>
        )}
        {lines.map(({ label, href, cells, figures: texts = [] }) => (
          <tr {...role('row')}>
            <th scope="row" {...role('rowheader')}>
              <a class="kern-link kern-link--small kern-link--no-visited-state" href={href}>
                {label}
              </a>
            </th>
            {cells.map((cell, index) => (
              <td {...role('cell')}>
                {cell && <Stop line={label} station={stations[index] ?? ''} cell={cell} />}
              </td>
            ))}
            <Shares texts={texts} />
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Head = ({ labels, figures }: { labels: readonly string[]; figures: readonly string[] }) => (
  <thead {...role('rowgroup')}>
    <tr {...role('row')}>
      {labels.map((label) => (
        <th scope="col" {...role('columnheader')}>
          {label}
        </th>
      ))}
      {figures.map((label) => (
        <th class="sw-lines__share" scope="col" {...role('columnheader')}>
          {label}
        </th>
      ))}
    </tr>
  </thead>
);

const Shares = ({ texts }: { texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <td class="sw-lines__share" {...role('cell')}>
        {text}
      </td>
    ))}
  </>
);

type StopProps = { line: string; station: string; cell: TrackCell };

/** The link to what stands at a station, which tells where it is: for those who hear it alone, and where the heads have no room. */
const Stop = ({ line, station, cell }: StopProps) => (
  <>
    <a href={cell.href}>
      <span>{line}, </span>
      <span>{station}: </span>
      {cell.count}
    </a>
    {cell.signal && <Signal {...cell.signal} />}
  </>
);
