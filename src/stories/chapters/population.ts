import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { check } from '#law/index.ts';
import { recordEntry } from '#modules/audit/index.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Story } from '../story-file.ts';
import type { Storyteller } from '../storyteller.ts';
import { factsOf } from './people.ts';

const FOLDER = join(import.meta.dirname, '../population');
const SETTLED = ['activity', 'participation', 'coaching-case'];

/** The people who belong to the target group are alike in so many ways; those of every fourth have used up their time. */
const PATTERNS = Array.from({ length: 12 }, (_, number) => ({
  kind: number % 4 === 3 ? 'used-up' : 'needed',
  facts: factsOf(number),
}));
/** Somebody receives benefits for too short a time. */
const TOO_SHORT = {
  kind: 'not-eligible',
  facts: {
    ...factsOf(0),
    benefitPeriods: [{ from: '2017-10-01', until: null }],
    unemploymentPeriods: [{ from: '2017-10-01', until: null }],
  },
};
/** Everybody is over 35, so the day of birth changes no answer of the law. */
const BIRTH_DATE = '1970-01-01';

type Settling = { readonly owner: pg.ClientBase; readonly programmeId: string };

/**
 * Settles the other districts at once, as the owner of the database: their places, people and coaching stand as the
 * commands would have left them by today. The trail says that they were settled, not what each of them did.
 */
export async function tellPopulation(
  teller: Storyteller,
  { population, today }: Story,
  { owner, programmeId }: Settling,
): Promise<void> {
  const day = today.slice(0, 10);
  teller.on(day);
  const { instrument } = await teller.sees('petersen', (work) => getProgrammeRules(work, programmeId, day));
  if (!instrument) throw new Error('the programme of the story names no rule for its target group');
  const patterns = patternsByTurn();
  await owner.query('begin');
  await keep(owner, {
    'app.tenant': teller.settled.tenantId,
    'app.today': day,
    'population.districts': JSON.stringify(population),
    'population.patterns': JSON.stringify(patterns),
  });
  await runFiles(owner, ['0-words', '1-work', '2-humans']);
  const { rows: asked } = await owner.query<{ pattern: number; day: string }>(
    `select distinct pattern, day::text from population_human, unnest(array[checked_on, assigned_on]) day where day is not null`,
  );
  const answers = asked.map((one) => {
    const facts = { ...patterns[one.pattern]?.facts, birthDate: BIRTH_DATE };
    return { ...one, verdict: check({ instrument, asOf: one.day, facts }) };
  });
  await keep(owner, { 'population.checks': JSON.stringify(answers) });
  await runFiles(owner, ['3-people', '4-coaching']);
  await owner.query('commit');
  for (const objectKind of SETTLED)
    await teller.sees('noack', (work) =>
      recordEntry(work, {
        action: 'stories.settle-population',
        ...{ kind: 'changed', objectKind, objectId: programmeId },
      }),
    );
}

/** Returns the ways in which people are alike, numbered, with their turn among those of their kind. */
function patternsByTurn() {
  const patterns = [...PATTERNS, TOO_SHORT].map((one, pattern) => ({ ...one, pattern }));
  return patterns.map((one) => {
    const alike = patterns.filter(({ kind }) => kind === one.kind);
    return { ...one, turn: alike.indexOf(one), turns: alike.length };
  });
}

async function keep(owner: pg.ClientBase, settings: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(settings))
    await owner.query('select set_config($1, $2, true)', [name, value]);
}

async function runFiles(owner: pg.ClientBase, names: readonly string[]): Promise<void> {
  for (const name of names) await owner.query(readFileSync(join(FOLDER, `${name}.sql`), 'utf8'));
}
