import { words } from '../words.ts';

/** The aspect that tells whether something waits too long: clear, caution, stop. */
export type SignalAspect = 'clear' | 'caution' | 'stop';

// Each aspect lights another place of the head, so that nobody needs to tell the colours apart.
const LAMPS: readonly { aspect: SignalAspect; y: number }[] = [
  { aspect: 'stop', y: 5 },
  { aspect: 'caution', y: 12 },
  { aspect: 'clear', y: 19 },
];

/** A signal with its meaning in words; `text` says more than the name of the aspect. */
export const Signal = ({ aspect, text }: { aspect: SignalAspect; text?: string | undefined }) => (
  <span class={`sw-signal sw-signal--${aspect}`}>
    <svg viewBox="0 0 12 24" width="12" height="24" aria-hidden="true" focusable="false">
      <rect class="sw-signal__head" width="12" height="24" rx="5" />
      {LAMPS.map((lamp) => (
        <circle
          class={lamp.aspect === aspect ? 'sw-signal__lit' : 'sw-signal__lamp'}
          cx="6"
          cy={lamp.y}
          r={lamp.aspect === aspect ? 4 : 2}
        />
      ))}
    </svg>
    <span>{text ?? words.signals[aspect]}</span>
  </span>
);
