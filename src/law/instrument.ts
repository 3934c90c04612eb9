import type { IsoDate } from '#kernel/calendar.ts';
import type { Sentence } from './book/provision-file.ts';
import type { Terms } from './rules.ts';
import { type Day, NEVER, toDay } from './time/day.ts';

/** A way by which a person may be funded, or a status that others build on, with all its versions. */
export type Instrument = {
  readonly id: string;
  readonly title: Sentence;
  /** A status funds nobody by itself: others build on what it finds. */
  readonly isStatus: boolean;
  readonly versions: readonly Version[];
  /** The versions in the order of time; they never overlap. */
  readonly editions: readonly Edition[];
};

/** A version of the law, as every answer names it; `validUntil` is excluded. */
export type Version = {
  readonly version: string;
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate | null;
  readonly citation: string;
};

/** A stretch of time within a version in which no value changes either. */
export type Edition = {
  readonly version: Version;
  readonly from: Day;
  readonly until: Day;
  /** The conditions that decide; absent where those of the version are not held. */
  readonly terms?: Terms;
  /** The reason why they are not held. */
  readonly notHeld?: Sentence;
};

/** Returns the edition in force on a day. */
export function editionOn(instrument: Instrument, day: Day): Edition | undefined {
  const edition = editionFrom(instrument, day);
  return edition && edition.from <= day ? edition : undefined;
}

/** Returns the edition in force on a day or else the next one to come. */
export const editionFrom = ({ editions }: Instrument, day: Day): Edition | undefined =>
  editions.find(({ until }) => day < until);

/** Returns the version that is fewest days away from a day. */
export const nearestVersion = ({ versions }: Instrument, day: Day): Version =>
  versions.reduce((nearest, version) =>
    daysAway(version, day) < daysAway(nearest, day) ? version : nearest,
  );

function daysAway({ validFrom, validUntil }: Version, day: Day): number {
  const lastDay = validUntil === null ? NEVER : toDay(validUntil) - 1;
  return Math.max(toDay(validFrom) - day, day - lastDay);
}
