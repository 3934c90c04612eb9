import type { SignalAspect } from './signal.tsx';

type StationDotProps = {
  aspect?: SignalAspect | undefined;
  /** The line goes on to a next station. */
  goesOn: boolean;
  /** Says that the line passes through without a stop here. */
  passes?: boolean;
  /** Says that the next station stands below on a narrow page. */
  turns?: boolean;
};

/**
 * A station and the line to the next one; stations side by side (or one under another) join to one track. A table has hundreds of
 * them, so that it says only what differs.
 */
export const StationDot = ({ aspect, goesOn, passes, turns }: StationDotProps) => (
  <svg class="sw-station" aria-hidden="true">
    {goesOn && <line y1="12" x2="100%" y2="12" />}
    {goesOn && turns && <line class="sw-station__down" x1="12" x2="12" y2="100%" />}
    {!passes && <circle class={dotClass(aspect)} />}
  </svg>
);

const dotClass = (aspect: SignalAspect | undefined): string =>
  aspect ? `sw-station__dot sw-station__dot--${aspect}` : 'sw-station__dot';
