import { z } from 'zod';
import { type Fault, faultIf, rule } from './fault.ts';

/** Makes the schema of a list whose items each have a key of their own. */
export const listDistinctBy = <Item extends z.ZodType>(item: Item, key: (item: z.output<Item>) => string) =>
  z
    .array(item)
    .max(500)
    .check(
      rule((items) => {
        const keys = items.map(key);
        return keys.flatMap((name, index) =>
          faultIf(keys.indexOf(name) < index, [index], `is given twice: ${name}`),
        );
      }),
    );

/** Makes the schema of a list whose items are told apart by their `id`. */
export const listOf = <Item extends z.ZodType<{ id: string }>>(item: Item) =>
  listDistinctBy(item, ({ id }) => id);

/** Checks that the shares of a whole are one hundred per cent together. */
export function sharesOfTheWhole(parts: readonly { shareBasisPoints: number }[]): Fault[] {
  const total = parts.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0);
  return faultIf(total !== 10_000, [], `the shares sum to ${total}, not to 10000`);
}
