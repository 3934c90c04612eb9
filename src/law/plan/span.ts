import { addMonths, firstOfMonth, type IsoDate } from '#kernel/calendar.ts';

/** Days from `from` up to, not including, `until`. */
export type Span = { readonly from: IsoDate; readonly until: IsoDate };

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

/** Returns what both have in common, if anything, with all that is known of the other. */
export function common<Other extends Span>(span: Span, other: Other): Other | undefined {
  const [from, until] = [later(span.from, other.from), earlier(span.until, other.until)];
  return from < until ? { ...other, from, until } : undefined;
}

/** Returns the whole month in which a day lies. */
export const monthOf = (on: IsoDate): Span => ({
  from: firstOfMonth(on),
  until: firstOfMonth(addMonths(on, 1)),
});

/** Yields the parts of a span that lie in its months, in the order of time. */
export function* monthsOf(span: Span): Generator<Span> {
  let { from } = span;
  while (from < span.until) {
    const { until } = monthOf(from);
    yield { from, until: earlier(until, span.until) };
    from = until;
  }
}
