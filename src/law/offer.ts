import type { IsoDate } from '#kernel/calendar.ts';
import type { Sentence } from './book/provision-file.ts';
import { type Edition, editionOn, type Instrument, nearestVersion, type Version } from './instrument.ts';
import { toDay } from './time/day.ts';

/** The offer of one version of an instrument, whoever asks. */
export type Offer = {
  readonly instrument: string;
  readonly title: Sentence;
  /** A status funds nobody by itself: others build on what it finds. */
  readonly isStatus: boolean;
  /** The version; the nearest one where none is in force in the time that was asked about. */
  readonly version: Version;
  /** The first day of that time on which the version is in force, if there is one. */
  readonly opensOn: IsoDate | null;
  /** `true` if the program holds what the version requires of a person. */
  readonly isHeld: boolean;
  /** The longest time of funding in months, where the text sets one. */
  readonly longestMonths: number | null;
};

const MONTHS_OF_A_YEAR = 12;

/**
 * Returns every version of an instrument in force from `from` to `last`, or else the nearest, as one that is closed.
 */
export function offersOf(instrument: Instrument, from: IsoDate, last: IsoDate): Offer[] {
  const open = instrument.versions.filter(
    ({ validFrom, validUntil }) => validFrom <= last && (validUntil === null || from < validUntil),
  );
  const { id, title, isStatus } = instrument;
  const named = { instrument: id, title, isStatus };
  if (open.length === 0) {
    const version = nearestVersion(instrument, toDay(from));
    return [{ ...named, version, opensOn: null, isHeld: false, longestMonths: null }];
  }
  return open.map((version) => {
    const opensOn = version.validFrom > from ? version.validFrom : from;
    return { ...named, version, opensOn, ...termsOn(instrument, opensOn) };
  });
}

/**
 * Returns the longest time: a wage subsidy lasts as many years as it has rates, unless the text limits it otherwise.
 */
function termsOn(instrument: Instrument, on: IsoDate): Pick<Offer, 'isHeld' | 'longestMonths'> {
  const { terms } = editionOn(instrument, toDay(on)) as Edition;
  const years = terms?.subsidyRates ? terms.subsidyRates.length * MONTHS_OF_A_YEAR : null;
  return {
    isHeld: terms !== undefined && !terms.isNotHeld,
    longestMonths: terms?.longest?.months ?? years,
  };
}
