import { Signal, type SignalAspect } from './signal.tsx';

/** One station of a line: what stands there, and whether it waits too long. */
export type Station = {
  readonly label: string;
  /** The number that stands here, as text with its noun: `12 Anträge`. */
  readonly count: string;
  readonly href: string;
  readonly signal?: { aspect: SignalAspect; text?: string } | undefined;
};

type TrackProps = { label: string; stations: readonly Station[] };

/** The line of one programme, from its first station to its last. */
export const Track = ({ label, stations }: TrackProps) => (
  <ol class="sw-track" aria-label={label}>
    {stations.map((station) => (
      <li class="sw-track__station">
        <a class="sw-track__link" href={station.href}>
          <span class="sw-track__label">{station.label}</span>
          <span class="sw-track__count">{station.count}</span>
        </a>
        {station.signal && <Signal {...station.signal} />}
      </li>
    ))}
  </ol>
);
