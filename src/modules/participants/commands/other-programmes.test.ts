import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { findProgrammeRules, type ProgrammeRules } from '../../programmes/index.ts';
import { districtLine, minimalProgramme } from '../../programmes/model/testing/minimal-programme.ts';
import { beyondOther } from '../model/other-programme.ts';
import { referPerson } from './refer-person.ts';

const office = await openOffice();
after(() => office.close());
office.setTime('2018-01-10T10:00:00Z');

const cited = { sources: [], verified: false };
const steps = [...districtLine(), { act: 'participation' as const, by: ['jobcenter' as const], ...cited }];
const procedure = { ...minimalProgramme().procedure, steps };
const until = '2018-07-01';
const { period } = minimalProgramme();

type Relation = Omit<ProgrammeRules['relations'][number], 'with' | 'sources' | 'verified'>;

/** A programme that takes people, related to another that ends in the middle of the year. */
async function related(relation: Relation, conducted: 'here' | 'elsewhere' = 'here') {
  const other = await publishedProgramme(office, {
    procedure,
    conducted,
    period: { ...period, from: '2017-01-01', until },
  });
  const [row] = await office.sql('select slug from programme where id = $1', [other]);
  const relations = [{ ...relation, with: String(row?.slug), ...cited }];
  return { other, id: await publishedProgramme(office, { procedure, relations }) };
}

let people = 0;
const human = () => {
  people += 1;
  return { firstName: 'Kerstin', familyName: `Albrecht ${people}`, birthDate: '1971-03-24' };
};
async function refer(programmeId: string, named: object, more: object = {}): Promise<string> {
  const outcome = await office.does('jobcenter', referPerson, {
    ...{ programmeId, ...named, isVoluntary: false, coachId: office.people.coach?.accountId },
    ...more,
  });
  return outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
}
async function same(named: ReturnType<typeof human>) {
  const [row] = await office.sql(
    'select id from person where match_key = match_key($1, $2, $3) order by created_on limit 1',
    [named.firstName, named.familyName, named.birthDate],
  );
  return { sameAs: row?.id };
}

test('who takes part in a programme beside another takes part there too, and the file alone says so', async () => {
  const { id, other } = await related({ kind: 'flanks', needsParticipation: true });
  const person = human();
  assert.equal(await refer(id, person), 'needs-other-programme');
  assert.equal(await refer(other, person), 'done');
  assert.equal(await refer(id, person, await same(person)), 'done');
  const free = await related({ kind: 'flanks' });
  assert.equal(await refer(free.id, human()), 'done');
});

test('where the other programme is conducted elsewhere, the Jobcenter says how it knows, and only it reads that', async () => {
  const { id } = await related({ kind: 'required' }, 'elsewhere');
  assert.equal(await refer(id, human()), 'other-unknown');
  const takesPartElsewhere = 'Die Zuweisung vom 1. März 2017 liegt vor.';
  assert.equal(await refer(id, human(), { takesPartElsewhere }), 'done');
  const read = (who: string) =>
    office.as(who, ({ db }) => db.selectFrom('otherParticipation').select('reason').execute());
  assert.deepEqual(await read('jobcenter'), [{ reason: takesPartElsewhere }]);
  for (const who of ['coach', 'district-office', 'programme-office', 'auditor'])
    assert.deepEqual(await read(who), [], who);
});

test('what a file excludes is refused as long as the other participation runs', async () => {
  const { id, other } = await related({ kind: 'excluded' });
  const person = human();
  assert.equal(await refer(other, person), 'done');
  assert.equal(await refer(id, person, await same(person)), 'excluded-beside');
  assert.equal(await refer(id, human()), 'done');
});

test('a programme that ends with another takes nobody after its last day, nor once somebody has ended it', async () => {
  const { id, other } = await related({ kind: 'flanks', endsWithIt: true });
  const endOf = () =>
    office.as('jobcenter', async (work) => (await findProgrammeRules(work, id))?.period.until);
  const free = await related({ kind: 'flanks' });
  assert.equal(await endOf(), until);
  office.setTime('2018-07-02T10:00:00Z');
  assert.equal(await refer(id, human()), 'outside-period');
  assert.equal(await refer(free.id, human()), 'done');
  office.setTime('2018-03-01T10:00:00Z');
  assert.equal(await refer(id, human()), 'done');
  await office.sql(`update programme set status = 'ended' where id = $1`, [other]);
  assert.equal(await endOf(), '2018-03-01');
  assert.equal(await refer(id, human()), 'outside-period');
});

test('no day of an assignment lies after the end of the programme that its own ends with', () => {
  const endsWith = { title: { de: 'Bundesprogramm', en: 'Federal programme' }, until };
  assert.equal(beyondOther({ endsWith }, until), undefined);
  assert.equal(beyondOther({ endsWith }, '2018-07-02')?.refusal.code, 'ends-with-other');
  assert.equal(beyondOther({ endsWith: null }, '2018-07-02'), undefined);
});
