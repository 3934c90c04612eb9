import { parseArgs } from 'node:util';

type Options = {
  /** The number of people of each filled Land, smallest first. */
  readonly sizes: readonly number[];
  readonly showsPlans: boolean;
  readonly secondsEach: number;
};

const SMALL = 2_000;
const LARGE = 200_000;

/** Reads the command line; throws where it says something else. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string' },
      large: { type: 'boolean', default: false },
      grow: { type: 'boolean', default: false },
      plans: { type: 'boolean', default: false },
    },
  });
  const { large, grow, plans } = values;
  const people = values.people === undefined ? undefined : Number(values.people);
  if (people !== undefined && !(Number.isInteger(people) && people >= 1_000 && people <= 1_000_000))
    throw new Error('--people takes a whole number from 1000 to 1000000');
  const size = people ?? (large || grow ? LARGE : SMALL);
  return {
    sizes: grow ? [SMALL, size] : [size],
    showsPlans: plans || grow,
    secondsEach: grow ? 6 : 3,
  };
}
