/** One stop of two rails; where they meet it lies on both. */
type RailStop = {
  readonly label: string;
  readonly href: string;
  readonly rail: 'euro' | 'person' | 'both';
};

type RailsProps = { label: string; names: { euro: string; person: string }; stops: readonly RailStop[] };
type Point = readonly [x: number, y: number];

const HEIGHT = { euro: 74, both: 140, person: 206 };
const WIDTH = 1200;
const MARGIN = 64;

/** Two rails that meet: one solid, one double, so that they differ without colour. Every stop is a link. */
export const Rails = ({ label, names, stops }: RailsProps) => {
  const points = stops.map(({ rail }, index) => [placeOf(index, stops.length), HEIGHT[rail]] as const);
  const along = (own: 'euro' | 'person'): Point[] =>
    points.filter((_, index) => stops[index]?.rail === own || stops[index]?.rail === 'both');
  return (
    <nav class="sw-rails" aria-label={label}>
      <svg viewBox={`0 0 ${WIDTH} 270`} aria-labelledby="rails-title">
        <title id="rails-title">{label}</title>
        <path class="sw-rails__euro" d={curve(along('euro'))} />
        <path class="sw-rails__person" d={curve(along('person'))} />
        <path class="sw-rails__within" d={curve(along('person'))} />
        <Name text={names.euro} at={along('euro')[0]} />
        <Name text={names.person} at={along('person')[0]} />
        {stops.map((stop, index) => (
          <Stop stop={stop} number={index + 1} at={points[index] as Point} />
        ))}
      </svg>
    </nav>
  );
};

const Stop = ({ stop, number, at: [x, y] }: { stop: RailStop; number: number; at: Point }) => (
  <a href={stop.href}>
    <circle class="sw-rails__stop" cx={x} cy={y} r="15" />
    <text class="sw-rails__number" x={x} y={y + 5} text-anchor="middle">
      {number}
    </text>
    <text class="sw-rails__label" x={x} y={stop.rail === 'person' ? y + 42 : y - 28} text-anchor="middle">
      {stop.label}
    </text>
  </a>
);

/** The name of a rail stands where it begins, on the side that no station is named on. */
const Name = ({ text, at }: { text: string; at: Point | undefined }) =>
  at ? (
    <text class="sw-rails__name" x={at[0] - 16} y={at[1] === HEIGHT.person ? at[1] - 26 : at[1] + 38}>
      {text}
    </text>
  ) : null;

const placeOf = (index: number, count: number): number =>
  Math.round(MARGIN + (index * (WIDTH - 2 * MARGIN)) / Math.max(1, count - 1));

/** Returns the path through the points that leaves and reaches each of them level. */
function curve([first, ...others]: readonly Point[]): string {
  if (!first) return '';
  let [fromX, fromY] = first;
  const parts = others.map(([x, y]) => {
    const middle = (fromX + x) / 2;
    const part = fromY === y ? `H${x}` : `C${middle} ${fromY} ${middle} ${y} ${x} ${y}`;
    [fromX, fromY] = [x, y];
    return part;
  });
  return `M${first[0]} ${first[1]}${parts.join('')}`;
}
