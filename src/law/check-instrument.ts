import type { IsoDate } from '#kernel/calendar.ts';
import { earliestMet } from './earliest-met.ts';
import { FACT_NAMES } from './facts.ts';
import { allOf, type Finding } from './finding.ts';
import { type Edition, editionOn, type Instrument, nearestVersion, type Version } from './instrument.ts';
import type { Person } from './person.ts';
import type { Condition, Note, Terms } from './rules.ts';
import { type Day, monthsFrom, toDate } from './time/day.ts';
import type { ConditionVerdict, LawVerdict } from './verdict.ts';

/** A person on the day of a decision about one instrument. */
type Case = { readonly instrument: Instrument; readonly person: Person; readonly day: Day };

// How far ahead a first day is looked for.
const HORIZON_MONTHS = 120;

/** Decides whether a person may be funded, under the law of the day of the decision. */
export function checkInstrument(subject: Case): LawVerdict {
  const edition = editionOn(subject.instrument, subject.day);
  return edition?.terms ? decided(subject, edition, edition.terms) : noVersion(subject, edition);
}

function decided(
  subject: Case,
  { version, until }: Edition,
  { conditions, budget, notes = [] }: Terms,
): LawVerdict {
  const { instrument, person, day } = subject;
  const findings = conditions.map(({ decide }) => decide(person, day));
  const overall = allOf(findings);
  const left = budget?.(person, day);
  return {
    instrument: instrument.id,
    asOf: toDate(day),
    version,
    verdict: overall.verdict,
    conditions: conditions.map((condition, index) => reasonFor(condition, findings[index] as Finding)),
    missing: FACT_NAMES.filter((name) => overall.missing.includes(name)),
    earliestOn: earliestOn(subject, overall, until),
    ...(left && { budget: left }),
    notes,
  };
}

const reasonFor = ({ id, citation, text, values }: Condition, { verdict }: Finding): ConditionVerdict => ({
  id,
  verdict,
  citation,
  text,
  values,
});

/** Returns the first day on which all is met; nobody knows it while facts are missing. */
function earliestOn(subject: Case, { verdict, soonest }: Finding, until: Day): LawVerdict['earliestOn'] {
  if (verdict === 'met') return toDate(subject.day);
  return verdict === 'unknown' ? null : earliestFrom(subject, Math.min(soonest, until));
}

function earliestFrom({ instrument, person, day }: Case, start: Day): LawVerdict['earliestOn'] {
  const earliest = earliestMet(instrument, person, start, monthsFrom(day, HORIZON_MONTHS));
  return earliest === null ? null : toDate(earliest);
}

function noVersion(subject: Case, edition: Edition | undefined): LawVerdict {
  const { instrument, day } = subject;
  const version = edition?.version ?? nearestVersion(instrument, day);
  return {
    instrument: instrument.id,
    asOf: toDate(day),
    version,
    verdict: 'no-version',
    conditions: [],
    missing: [],
    earliestOn: earliestFrom(subject, day),
    notes: [noteOn(version, edition, day)],
  };
}

const noteOn = (version: Version, edition: Edition | undefined, day: Day): Note => ({
  id: edition ? 'not-held' : 'not-in-force',
  citation: version.citation,
  text: edition?.notHeld ?? {
    de: `Am ${inGerman(toDate(day))} galt keine Fassung; die nächstliegende ist ${version.citation}.`,
    en: `No version was in force on ${toDate(day)}; the nearest is ${version.citation}.`,
  },
});

const inGerman = (date: IsoDate): string => date.split('-').toReversed().join('.');
