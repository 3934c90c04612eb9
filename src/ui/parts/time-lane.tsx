import type { Child } from 'hono/jsx';
import { Heading } from './heading.tsx';

/** A stretch of the axis in basis points; 10000 is its end. */
export type TimeBar = {
  readonly fromBasisPoints: number;
  readonly untilBasisPoints: number;
  /** Tells whether the time is drawn filled; what is not certain is drawn as an outline. */
  readonly isCertain: boolean;
};

export type TimeMark = { readonly label: string; readonly atBasisPoints: number };

/** The years of an axis, drawn once a page; every lane shows them by their id. */
export type TimeAxis = { readonly id: string; readonly marks: readonly TimeMark[] };

type TimeLaneProps = {
  title: Child;
  preline?: string;
  badge: Child;
  axis: TimeAxis;
  bar: TimeBar | null;
  /** The same in words, and whatever else there is to say. */
  children: Child;
};

/** Things side by side on one axis of time, each in its lane. What is drawn is also said in words beneath. */
export const TimeLanes = ({ label, axis, children }: { label: string; axis: TimeAxis; children: Child }) => (
  <>
    <Marks {...axis} />
    <ul class="sw-lanes" aria-label={label}>
      {children}
    </ul>
  </>
);

export const TimeLane = ({ title, preline, badge, axis, bar, children }: TimeLaneProps) => (
  <li class="sw-lane">
    <div class="sw-lane__head">
      <Heading level={3} preline={preline}>
        {title}
      </Heading>
      {badge}
    </div>
    <div class="sw-lane__body">
      <Axis axisId={axis.id} bar={bar} />
      {children}
    </div>
  </li>
);

const BAR_HEIGHT = 16;
const MARK_END = 22;
const HEIGHT = 38;
// A label further right would be cut off.
const LAST_LABEL_BASIS_POINTS = 9200;

const Marks = ({ id, marks }: TimeAxis) => (
  <svg class="sw-lanes__drawn-once" aria-hidden="true" focusable="false">
    <symbol id={id} overflow="visible">
      {marks.map(({ label, atBasisPoints }) => (
        <g class="sw-lane__mark">
          <line x1={percent(atBasisPoints)} x2={percent(atBasisPoints)} y1="1" y2={MARK_END} />
          {atBasisPoints <= LAST_LABEL_BASIS_POINTS && (
            <text x={percent(atBasisPoints)} y={HEIGHT - 4}>
              {label}
            </text>
          )}
        </g>
      ))}
    </symbol>
  </svg>
);

const Axis = ({ axisId, bar }: { axisId: string; bar: TimeBar | null }) => (
  <svg class="sw-lane__axis" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
    <rect class="sw-lane__whole" y="1" width="100%" height={BAR_HEIGHT} rx="2" />
    {bar && (
      <rect
        class={bar.isCertain ? 'sw-lane__bar' : 'sw-lane__bar--open'}
        x={percent(bar.fromBasisPoints)}
        y="1"
        width={percent(bar.untilBasisPoints - bar.fromBasisPoints)}
        height={BAR_HEIGHT}
        rx="2"
      />
    )}
    <use href={`#${axisId}`} />
  </svg>
);

const percent = (basisPoints: number): string => `${basisPoints / 100}%`;
