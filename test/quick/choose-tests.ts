import { posix } from 'node:path';

/** Tests that need neither a database nor a browser, by where they lie. */
const PURE = /^src\/(kernel|law|ui)\/|[/.]model[/.]|\.presenter\.test\.|^test\/(architecture|quick)\//;

/** Tests that take their time: a browser, the whole story, the access matrix, a server that is killed. */
const LONG = /\.browser\.test\.|^test\/(check\.|trust\/|budget\/|journeys\/|law\/|support\/)/;

/** Each brings a database of its own; many more would not stay within a minute. */
const MOST_NEAR = 12;

export type Choice = {
  readonly pure: readonly string[];
  /** Tests near a change that need a database, the nearest first. */
  readonly near: readonly string[];
  /** The tests near a change as well, but too many or too long. */
  readonly leftOut: readonly string[];
  /** The number of files that nothing in the change is near to. */
  readonly far: number;
};

/** Returns which of all test files a quick run takes, by the files that were changed. */
export function chooseTests(all: readonly string[], changed: readonly string[]): Choice {
  const others = all.filter((file) => !isPure(file));
  const distances = new Map(
    others.map((file) => [file, Math.min(...changed.map((one) => distance(file, one)))]),
  );
  const close = others
    .filter((file) => (distances.get(file) ?? FAR) < FAR)
    .toSorted((one, next) => (distances.get(one) ?? FAR) - (distances.get(next) ?? FAR));
  const near = close.filter((file) => !LONG.test(file)).slice(0, MOST_NEAR);
  return {
    pure: all.filter(isPure),
    near,
    leftOut: close.filter((file) => !near.includes(file)),
    far: others.length - close.length,
  };
}

/** Tells whether a test file needs neither a database nor a browser. */
export const isPure = (file: string): boolean => PURE.test(file) && !LONG.test(file);

const FAR = 4;

/** 0 the file itself, 1 the test of that name beside it, 2 the same folder, 3 the same module. */
function distance(test: string, changed: string): number {
  if (test === changed) return 0;
  if (stem(test) === stem(changed)) return 1;
  if (posix.dirname(test) === posix.dirname(changed)) return 2;
  const module = moduleOf(test);
  return module !== undefined && module === moduleOf(changed) ? 3 : FAR;
}

const stem = (file: string): string => file.replace(/(\.test)?\.tsx?$/, '');

const moduleOf = (file: string): string | undefined => /^src\/modules\/[^/]+\//.exec(file)?.[0];
