import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromDayNumber, toDayNumber } from '#kernel/calendar.ts';
import { formatDate, formatMonth, formatMonthInput, formatPeriod, parseDate, parseMonth } from './date.ts';
import { dayInBerlin, formatInstant } from './instant.ts';
import { inLocale, type Locale } from './locale.ts';

const locales = fc.constantFrom<Locale>('de', 'en', 'de-x-leicht');
const days = fc
  .integer({ min: toDayNumber('1900-01-01'), max: toDayNumber('2999-12-31') })
  .map((dayNumber) => fromDayNumber(dayNumber));

test('a day is written as each language writes it', () => {
  assert.equal(
    inLocale('de', () => formatDate('2026-11-02')),
    '02.11.2026',
  );
  assert.equal(
    inLocale('en', () => formatDate('2026-11-02')),
    '2 November 2026',
  );
  assert.equal(
    inLocale('de-x-leicht', () => formatDate('2026-11-02')),
    '2. November 2026',
  );
});

test('whatever day or month is shown can be typed back', () => {
  fc.assert(
    fc.property(days, locales, (day, locale) =>
      inLocale(locale, () => {
        const month = day.slice(0, 7);
        assert.deepEqual(parseDate(formatDate(day)), { ok: true, value: day });
        assert.deepEqual(parseDate(day), { ok: true, value: day });
        assert.deepEqual(parseMonth(formatMonth(day)), { ok: true, value: month });
        assert.deepEqual(parseMonth(formatMonthInput(day)), { ok: true, value: month });
        assert.deepEqual(parseMonth(month), { ok: true, value: month });
      }),
    ),
  );
});

test('a day may be typed as people type it', () =>
  inLocale('de', () => {
    for (const text of ['2.11.2026', '02/11/2026', ' 2. November 2026', '2. Nov. 2026', '2026-11-2']) {
      assert.deepEqual(parseDate(text), { ok: true, value: '2026-11-02' }, text);
    }
    assert.deepEqual(parseMonth('3.2026'), { ok: true, value: '2026-03' });
    assert.deepEqual(parseDate('2 maerz 2026'), { ok: false, fault: 'unreadable' });
    assert.deepEqual(parseDate('2. märz 2026'), { ok: true, value: '2026-03-02' });
  }));

test('a day that does not exist or lacks its century is refused', () =>
  inLocale('de', () => {
    assert.deepEqual(parseDate('29.02.2026'), { ok: false, fault: 'no-such-day' });
    assert.deepEqual(parseDate('01.01.26'), { ok: false, fault: 'unreadable' });
    assert.deepEqual(parseDate(''), { ok: false, fault: 'missing' });
    assert.deepEqual(parseMonth('13/2026'), { ok: false, fault: 'no-such-day' });
    assert.deepEqual(parseMonth('22.11.2026'), { ok: false, fault: 'unreadable' });
  }));

test('any text at all is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string(), locales, (text, locale) =>
      inLocale(locale, () => {
        parseDate(text);
        parseMonth(text);
      }),
    ),
  );
});

test('a period shows its last day, and no end while it runs', () => {
  assert.equal(
    inLocale('de', () => formatPeriod({ from: '2026-01-01', until: '2027-01-01' })),
    '01.01.2026 bis 31.12.2026',
  );
  assert.equal(
    inLocale('de', () => formatPeriod({ from: '2026-01-01', until: null })),
    'ab 01.01.2026',
  );
  assert.equal(
    inLocale('en', () => formatPeriod({ from: '2026-01-01', until: '2027-01-01' })),
    '1 January 2026 to 31 December 2026',
  );
});

test('an instant is shown in the time of Berlin, in summer and in winter', () => {
  assert.equal(
    inLocale('de', () => formatInstant('2026-07-01T22:30:00Z')),
    '02.07.2026, 00:30 Uhr',
  );
  assert.equal(
    inLocale('en', () => formatInstant(new Date('2026-12-01T22:30:00Z'))),
    '1 December 2026, 23:30',
  );
  assert.equal(
    inLocale('de-x-leicht', () => formatInstant('2026-12-01T22:30:00Z')),
    '1. Dezember 2026 um 23:30 Uhr',
  );
  assert.equal(dayInBerlin('2026-12-31T23:00:00Z'), '2027-01-01');
});
