import type { IsoDate } from '#kernel/calendar.ts';
import type { BasisPoints } from '#kernel/money.ts';
import type { Sentence } from './book/provision-file.ts';
import { editionFrom, type Instrument, type Version } from './instrument.ts';
import { toDay } from './time/day.ts';

/** What an instrument offers from a day on, whoever asks. */
export type Offer = {
  readonly instrument: string;
  readonly title: Sentence;
  /** Funds nobody by itself: others build on what it finds. */
  readonly isStatus: boolean;
  /** In force on the day, or else the next to come; nothing where none is left. */
  readonly version: Version | null;
  /** Whether the program holds what that version requires of a person. */
  readonly isHeld: boolean;
  /** The longest time of funding in months, where the text sets one. */
  readonly longestMonths: number | null;
  /** The wage subsidy's share of its base in each year of the employment, where the text sets one. */
  readonly subsidyRates: readonly BasisPoints[];
};

const MONTHS_OF_A_YEAR = 12;

/** What an instrument offers on a day or, if it is closed then, when it opens next. */
export function offerFrom(instrument: Instrument, asOf: IsoDate): Offer {
  const edition = editionFrom(instrument, toDay(asOf));
  const terms = edition?.terms;
  const subsidyRates = terms?.subsidyRates ?? [];
  const years = subsidyRates.length === 0 ? null : subsidyRates.length * MONTHS_OF_A_YEAR;
  return {
    instrument: instrument.id,
    title: instrument.title,
    isStatus: instrument.isStatus,
    version: edition?.version ?? null,
    isHeld: terms !== undefined && !terms.isNotHeld,
    longestMonths: terms?.longest?.months ?? years,
    subsidyRates,
  };
}
