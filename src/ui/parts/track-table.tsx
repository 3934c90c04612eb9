import { role } from './role.ts';
import { Signal, type SignalAspect } from './signal.tsx';
import { StationDot } from './station-dot.tsx';

export type TrackCell = {
  /** How many stand here, as a bare figure; the head of the column names them. */
  readonly count: string;
  readonly href: string;
  readonly signal?: { aspect: SignalAspect; text?: string } | undefined;
};

export type TrackTableProps = {
  caption: string;
  /** What a line stands for, for example a district. */
  lineHead: string;
  stations: readonly string[];
  /** Lines with one cell a station; `null` where the line has no such station. */
  lines: readonly {
    readonly label: string;
    readonly href: string;
    readonly cells: readonly (TrackCell | null)[];
  }[];
};

/** Many lines under the same stations, one a row: where is it stuck? */
export const TrackTable = ({ caption, lineHead, stations, lines }: TrackTableProps) => (
  <section class="sw-lines" aria-label={caption}>
    <table {...role('table')}>
      <caption class="kern-title">{caption}</caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          {[lineHead, ...stations].map((label) => (
            <th scope="col" {...role('columnheader')}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role('rowgroup')}>
        {lines.map(({ label, href, cells }) => (
          <tr {...role('row')}>
            <th scope="row" {...role('rowheader')}>
              <a class="kern-link kern-link--small kern-link--no-visited-state" href={href}>
                {label}
              </a>
            </th>
            {cells.map((cell, index) => (
              <td data-label={stations[index]} {...role('cell')}>
                {cell ? <Stop label={`${label}, ${stations[index]}`} cell={cell} /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Stop = ({ label, cell }: { label: string; cell: TrackCell }) => (
  <>
    <StationDot aspect={cell.signal?.aspect} />
    <a class="sw-lines__count" href={cell.href}>
      <span class="kern-sr-only">{label}: </span>
      {cell.count}
    </a>
    {cell.signal && <Signal {...cell.signal} />}
  </>
);
