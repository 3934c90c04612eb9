import type { Tone } from './tone.ts';

type MeterProps = {
  label: string;
  /** The figures in words, for example `730.000 € von 1.000.000 €`. */
  text: string;
  /** The share of the whole, 10000 = full. More than full is drawn full. */
  shareBasisPoints: number;
  tone?: Tone;
};

/** A measure of how much of a whole: said in words, drawn as a bar. */
export const Meter = ({ label, text, shareBasisPoints, tone = 'info' }: MeterProps) => (
  <div class={`sw-meter sw-meter--${tone}`}>
    <p class="sw-meter__text">
      <span>{label}</span> <span class="sw-meter__figures">{text}</span>
    </p>
    <svg width="100%" height="8" aria-hidden="true" focusable="false">
      <rect class="sw-meter__whole" width="100%" height="8" rx="2" />
      <rect class="sw-meter__share" width={percent(shareBasisPoints)} height="8" rx="2" />
    </svg>
  </div>
);

const percent = (basisPoints: number): string => `${Math.max(0, Math.min(10_000, basisPoints)) / 100}%`;
