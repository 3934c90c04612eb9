import type { SignalAspect } from './signal.tsx';

type StationDotProps = {
  aspect?: SignalAspect | undefined;
  /** The line goes on to a next station. */
  goesOn: boolean;
  /** Says that on a narrow page the next station stands below this one. */
  turnsDown?: boolean;
  /** Says that the line passes through without a stop here. */
  passes?: boolean;
};

/** A station and the line to the next one; stations side by side (or one under another) join to one track. */
export const StationDot = ({ aspect, goesOn, turnsDown, passes }: StationDotProps) => (
  <svg class="sw-station" width="100%" height="24" aria-hidden="true">
    {goesOn && <line class="sw-station__across" y1="12" x2="100%" y2="12" />}
    {goesOn && turnsDown && <line class="sw-station__down" x1="12" y1="0" x2="12" y2="100%" />}
    {!passes && (
      <circle
        class={aspect ? `sw-station__dot sw-station__dot--${aspect}` : 'sw-station__dot'}
        cx="12"
        cy="12"
        r="7"
      />
    )}
  </svg>
);
