import { addMonths, firstOfMonth, type IsoDate } from '#kernel/calendar.ts';

/** Days from `from` up to, not including, `until`. */
export type Span = { readonly from: IsoDate; readonly until: IsoDate };

/** What both have in common, if anything. */
export function common<Other extends Span>(span: Span, other: Other): Other | undefined {
  const from = span.from < other.from ? other.from : span.from;
  const until = span.until < other.until ? span.until : other.until;
  return from < until ? { ...other, from, until } : undefined;
}

/** The whole month in which a day lies. */
export const monthOf = (on: IsoDate): Span => ({
  from: firstOfMonth(on),
  until: firstOfMonth(addMonths(on, 1)),
});

/** The parts of a span that lie in its months, in the order of time. */
export function* monthsOf(span: Span): Generator<Span> {
  let { from } = span;
  while (from < span.until) {
    const month = monthOf(from);
    yield { from, until: month.until < span.until ? month.until : span.until };
    from = month.until;
  }
}
