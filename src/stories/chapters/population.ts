import type pg from 'pg';
import { check } from '#law/index.ts';
import { recordEntry } from '#modules/audit/index.ts';
import { becomesFinal } from '#modules/grants/index.ts';
import { getProgrammeRules, type ProgrammeRules } from '#modules/programmes/index.ts';
import type { Story } from '../story-file.ts';
import type { Storyteller } from '../storyteller.ts';
import { asOwner, type OwnersFiles } from './as-owner.ts';
import { placesFrom } from './grants.ts';
import { factsOf } from './people.ts';

const SETTLED = ['call', 'grant', 'activity', 'participation', 'coaching-case'];

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

/** The day on which the districts pass on what they were granted. */
const PASSED_ON = '2018-01-22';

/**
 * Settles the other districts at once, as the owner of the database: what is passed on to their providers, their places, people
 * and coaching stand as the commands would have left them by today. The trail says that they were settled, not what each of
 * them did.
 */
export async function tellPopulation(
  teller: Storyteller,
  { population, today }: Story,
  { owner, programmeId }: Settling,
): Promise<void> {
  const day = today.slice(0, 10);
  teller.on(day);
  const { tenantId } = teller.settled;
  const rules = await teller.sees('petersen', (work) => getProgrammeRules(work, programmeId, day));
  const districts = JSON.stringify(population.map((one) => ({ ...one, startsOn: placesFrom(one.district) })));
  await asOwner(owner, { tenantId, today: PASSED_ON }, async ({ say, run }) => {
    await say({
      'population.districts': districts,
      'population.offers': JSON.stringify(offersOf(rules)),
      'population.final_on': becomesFinal(PASSED_ON),
    });
    await run('2-passed-on');
  });
  await asOwner(owner, { tenantId, today: day }, async (files) => {
    await files.say({ 'population.districts': districts });
    await settlePeople(owner, files, rules);
  });
  for (const objectKind of SETTLED)
    await teller.sees('noack', (work) =>
      recordEntry(work, {
        action: 'stories.settle-population',
        ...{ kind: 'changed', objectKind, objectId: programmeId },
      }),
    );
}

/** Returns what places are made of, as the programme offers them. */
const offersOf = ({ offers }: ProgrammeRules) =>
  offers.map(({ id, tests, workTime, askedUnder }) => ({
    ...{ kind: id, needsTests: tests !== undefined },
    ...{ workTime, askedUnder },
  }));

/** Settles places and people; the law itself answers whether they fit. */
async function settlePeople(
  owner: pg.ClientBase,
  { say, run }: OwnersFiles,
  { instrument }: ProgrammeRules,
): Promise<void> {
  if (!instrument) throw new Error('the programme of the story names no rule for its target group');
  const patterns = patternsByTurn();
  await say({ 'population.patterns': JSON.stringify(patterns) });
  await run('3-places', '4-work', '5-humans');
  const { rows: asked } = await owner.query<{ pattern: number; day: string }>(
    `select distinct pattern, day::text from population_human, unnest(array[checked_on, assigned_on, moved_on]) day where day is not null`,
  );
  const answers = asked.map((one) => {
    const facts = { ...patterns[one.pattern]?.facts, birthDate: BIRTH_DATE };
    return { ...one, verdict: check({ instrument, asOf: one.day, facts }) };
  });
  await say({ 'population.checks': JSON.stringify(answers) });
  await run('6-people', '7-coaching');
}

/** Returns the ways in which people are alike, numbered, with their turn among those of their kind. */
function patternsByTurn() {
  const patterns = [...PATTERNS, TOO_SHORT].map((one, pattern) => ({ ...one, pattern }));
  return patterns.map((one) => {
    const alike = patterns.filter(({ kind }) => kind === one.kind);
    return { ...one, turn: alike.indexOf(one), turns: alike.length };
  });
}
