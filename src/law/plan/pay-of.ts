import { type Book, entryOn, findValue } from '../book/book.ts';
import type { PlanInput } from './law-plan.ts';
import type { PayOn } from './to-plan.ts';

/** Returns the agreed pay; without one, the minimum wage of the day. */
export function payOf({ hourlyPayCents }: PlanInput, book: Book): PayOn {
  if (hourlyPayCents !== null) return () => ({ hourlyCents: hourlyPayCents, kind: 'agreed' });
  const value = findValue(book, 'minimum-wage/hourly');
  return (on) => {
    const entry = entryOn(value, on);
    if (entry === undefined) return undefined;
    const { from: since, source, verified } = entry;
    return { hourlyCents: Number(entry.value), kind: 'minimum-wage', since, source, verified };
  };
}
