import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '#kernel/calendar.ts';
import type { LawFacts } from '#law/index.ts';
import { inLocale } from '#ui/language.ts';
import { fieldText, readFields } from '#web/form-fields.ts';
import { factsInput } from '../facts-input.ts';
import {
  type Asked,
  allFactFields,
  closeGaps,
  factValues,
  filledRows,
  findingFields,
  toFacts,
} from './facts-form.ts';

const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2000-01-01', days));
const period = fc
  .tuple(day, fc.option(fc.integer({ min: 1, max: 900 })))
  .map(([from, days]) => ({ from, until: days === null ? null : addDays(from, days) }));
const facts: fc.Arbitrary<LawFacts> = fc.record(
  {
    benefitPeriods: fc.array(period, { maxLength: 4 }),
    interruptions: fc.array(
      period.map((one) => ({ ...one, reason: 'sickness' as const })),
      { maxLength: 3 },
    ),
    employments: fc.array(
      period.map((one) => ({ ...one, kind: 'marginal' as const })),
      { maxLength: 3 },
    ),
    integrationForecast: fc.constantFrom('negative', 'open', 'positive'),
    voluntary: fc.boolean(),
    severelyDisabled: fc.boolean(),
    obstacles: fc.nat(20),
  },
  { requiredKeys: [], noNullPrototype: true },
);

type Sent = Record<string, string | readonly string[]>;

/** Returns the values that a browser sends of a form that shows these: no tick sends nothing. */
function sent(values: Record<string, unknown>): Sent {
  const shown = Object.entries(values).map(([name, value]) => [name, shownAs(name, value)] as const);
  return Object.fromEntries(shown.filter(([, value]) => value.length > 0));
}

const shownAs = (name: string, value: unknown): string | readonly string[] =>
  Array.isArray(value)
    ? value
    : inLocale('de', () => fieldText(/\.(from|until)$/.test(name) ? 'date' : 'text', value));

const readBack = (form: Sent) =>
  toFacts(inLocale('de', () => readFields(allFactFields(form), form)).input).facts;

test('facts come back from the form as they went in: unknown stays unknown, none stays none', () => {
  fc.assert(
    fc.property(facts, (known) => {
      const form = sent(factValues(known));
      const back = factsInput.parse(readBack(form));
      assert.deepEqual(back, known);
    }),
  );
});

test('a row left empty between two others is closed, and no other field is touched', () => {
  const closed = closeGaps({
    _command: 'id',
    'facts.voluntary': 'yes',
    'facts.benefitPeriods.0.from': '',
    'facts.benefitPeriods.0.until': '',
    'facts.benefitPeriods.3.from': '01.01.2014',
    'facts.benefitPeriods.3.until': '',
    'facts.interruptions.1.reason': 'sickness',
  });
  assert.deepEqual(closed, {
    _command: 'id',
    'facts.voluntary': 'yes',
    'facts.benefitPeriods.0.from': '01.01.2014',
    'facts.benefitPeriods.0.until': '',
    'facts.interruptions.0.reason': 'sickness',
  });
  assert.deepEqual(filledRows(closed, 'benefitPeriods'), [0]);
});

test('a form asks only for what is asked for, and keeps what is known', () =>
  inLocale('de', () => {
    const names = (asked: Asked, known: LawFacts | null = null) =>
      findingFields(asked, known).map(({ name }) => name);
    assert.deepEqual(names(new Set(['voluntary'])), ['facts.voluntary']);
    assert.deepEqual(names(new Set(), { obstacles: 2 }), ['facts.obstacles']);
    assert.ok(names('any').includes('facts.severelyDisabled'), 'without a rule anything may matter');
  }));
