import fc from 'fast-check';
import { FACTS } from '#law/index.ts';
import { everyYesNo } from './every-yes-no.ts';
import { dateOf, dayOf, type KnownFacts } from './oracle.ts';

/** Days on which the law has edges: month ends, leap days, the eve and the day of reforms. */
const EDGE_DAYS = [
  '2012-02-29',
  '2012-03-31',
  '2012-04-01',
  '2016-02-29',
  '2016-07-31',
  '2016-08-01',
  '2017-10-01',
  '2018-12-31',
  '2019-01-01',
  '2020-02-29',
  '2020-12-31',
  '2021-01-01',
  '2022-06-05',
  '2022-06-06',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2025-02-28',
  '2026-06-30',
  '2026-07-01',
  '2026-08-31',
];

const dayBetween = (first: string, last: string) =>
  fc.integer({ min: dayOf(first), max: dayOf(last) }).map(dateOf);

export const asOfDays = fc.oneof(
  fc.constantFrom(...EDGE_DAYS),
  // While the programmes ran that have come to their end.
  dayBetween('2015-05-01', '2020-12-31'),
  dayBetween('2012-01-01', '2029-12-31'),
);

// Lengths that the law knows, with the days around them.
const LENGTHS = [1, 30, 42, 90, 182, 365, 630, 640, 720, 731, 900, 1080, 1096, 1461, 1826, 2191, 2557];

const length = fc
  .tuple(fc.constantFrom(...LENGTHS), fc.integer({ min: -2, max: 2 }))
  .map(([days, more]) => Math.max(1, days + more));

/** A day whose distance from `asOf` is one of the law's lengths, or any. */
const dayNear = (asOf: string) =>
  fc.oneof(
    length.map((days) => dayOf(asOf) - days),
    fc.integer({ min: -4400, max: 900 }).map((days) => dayOf(asOf) + days),
  );

const periodNear = (asOf: string) =>
  fc.tuple(dayNear(asOf), fc.option(length, { freq: 3 })).map(([from, days]) => ({
    from: dateOf(from),
    until: days === null ? null : dateOf(from + days),
  }));

export const periodsNear = (asOf: string, maxLength = 4) => fc.array(periodNear(asOf), { maxLength });

const birthDate = (asOf: string) =>
  fc.oneof(
    fc.tuple(fc.constantFrom(25, 35), fc.integer({ min: -400, max: 3 })).map(([years, days]) => {
      const birthday = `${Number(asOf.slice(0, 4)) - years}${asOf.slice(4)}`;
      return dateOf(dayOf(birthday.endsWith('02-29') ? birthday.replace('02-29', '02-28') : birthday) - days);
    }),
    fc.constantFrom('1980-02-29', '1992-02-29', '2000-02-29', '1986-01-01'),
    dayBetween('1960-01-01', '2004-12-31'),
  );

/** Everything known about somebody whose life has edges around `asOf`. */
export const knownFacts = (asOf: string): fc.Arbitrary<KnownFacts> =>
  fc.record({
    birthDate: birthDate(asOf),
    benefitPeriods: periodsNear(asOf),
    unemploymentPeriods: periodsNear(asOf),
    interruptions: fc.array(
      fc
        .tuple(periodNear(asOf), fc.constantFrom(...FACTS.interruptions.options))
        .map(([period, reason]) => ({ ...period, reason })),
      { maxLength: 4 },
    ),
    employments: fc.array(
      fc
        .tuple(periodNear(asOf), fc.constantFrom(...FACTS.employments.options))
        .map(([period, kind]) => ({ ...period, kind })),
      { maxLength: 3 },
    ),
    assignments16d: periodsNear(asOf),
    ...everyYesNo(fc.boolean()),
    obstacles: fc.integer({ min: 0, max: 3 }),
    placementSupportMonths: fc.integer({ min: 5, max: 7 }),
    holisticSupportMonths: fc.integer({ min: 0, max: 3 }),
    integrationForecast: fc.constantFrom('negative', 'negative', 'open', 'positive'),
  });

export const cases = asOfDays.chain((asOf) =>
  fc.record({ asOf: fc.constant(asOf), facts: knownFacts(asOf) }),
);
