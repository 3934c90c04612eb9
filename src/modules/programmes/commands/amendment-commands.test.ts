import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type Office, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import {
  amountOf,
  costTypeOf,
  districtLine,
  fileOf,
  minimalProgramme,
  namedQuota,
} from '../model/testing/minimal-programme.ts';
import { findProgrammeRules } from '../queries/programme-rules.ts';
import { listQuotas } from '../queries/programmes.ts';
import { decideAmendment, prepareAmendment } from './amendment-decision.ts';
import { publishProgramme } from './publish-programme.ts';

const office: Office = await openOffice();
after(() => office.close());
office.setTime('2018-01-10T10:00:00Z');
const ministry = office.people['programme-office']?.organisationId as string;
await office.hire('second-office', 'programme-office', ministry);
await office.sql('update organisation set official_key = $1 where id = $2', ['15086', office.districtId]);

const wage = (rateBasisPoints: number) => [costTypeOf('wage', { basis: 'unit-cost', rateBasisPoints })];
const quotaOf = (places: number): ProgrammeDefinition['quotas'] => ({
  named: [namedQuota('15086', places)],
  others: 'agreement',
  sources: ['A1'],
  verified: true,
});
const lower = { validFrom: '2018-07-01', costTypes: wage(6_000), quotas: quotaOf(30) };

const procedure = { ...minimalProgramme().procedure, steps: districtLine() };
const programme = () =>
  publishedProgramme(office, { costTypes: wage(7_500), quotas: quotaOf(40), procedure });
const definitionOf = async (id: string): Promise<ProgrammeDefinition> =>
  (await office.sql('select definition from programme where id = $1', [id]))[0]?.definition;
const textWith = async (id: string, version: object, changes: Partial<ProgrammeDefinition> = {}) => {
  const definition = await definitionOf(id);
  return fileOf({ ...definition, ...changes, versions: [...(definition.versions ?? []), version] });
};
const prepare = async (id: string, text: string, more: object = {}) =>
  office.does('programme-office', prepareAmendment, { id, text, reason: 'Änderungsrichtlinie', ...more });
const decide = (id: string, who = 'second-office', verdict = 'agree') =>
  office.does(who, decideAmendment, { id, verdict, ...(verdict === 'return' && { reason: 'Noch nicht.' }) });
const codeOf = (outcome: Awaited<ReturnType<typeof office.does>>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
const rateOf = async (id: string) =>
  (await office.as('provider', (work) => findProgrammeRules(work, id)))?.costTypes[0]?.rateBasisPoints;

test('two people put a version in force, which holds from its day on and leaves every day before as it was', async () => {
  const id = await programme();
  assert.equal(codeOf(await prepare(id, await textWith(id, lower))), 'done');
  assert.equal((await definitionOf(id)).versions, undefined);
  assert.equal(codeOf(await decide(id)), 'done');
  const [row] = await office.sql('select version, definition_hash from programme where id = $1', [id]);
  assert.equal(row?.version, 2);
  assert.notEqual(row?.definition_hash, 'test');
  assert.equal(await rateOf(id), 7_500);
  office.setTime('2018-07-01T10:00:00Z');
  assert.equal(await rateOf(id), 6_000);
  office.setTime('2018-01-10T10:00:00Z');
});

test('whoever prepared an amendment does not decide on it, and only the programme office does either', async () => {
  const id = await programme();
  await prepare(id, await textWith(id, lower));
  assert.equal(codeOf(await decide(id, 'programme-office')), 'not-by-preparer');
  assert.equal(codeOf(await decide(id, 'grant-officer')), 'not-permitted');
  assert.equal(codeOf(await decide(id, 'second-office', 'return')), 'done');
  assert.equal((await definitionOf(id)).versions, undefined);
});

test('the database leaves decisions on money to the grant authority, and those on programmes to their office', async () => {
  const insert = (who: string, kind: 'amendment' | 'release') =>
    office.as(who, ({ db, actor, newId, now }) =>
      db
        .insertInto('decision')
        .values({
          ...{
            id: newId(),
            subjectKind: kind,
            subjectId: newId(),
            contentHash: 'x',
            proposedOutcome: 'approve',
          },
          ...{ reason: 'Probe', detail: '{}' as never, preparedBy: actor.accountId, preparedAt: now },
        })
        .execute(),
    );
  await assert.rejects(insert('programme-office', 'release'), /row-level security/);
  await assert.rejects(insert('grant-officer', 'amendment'), /row-level security/);
  await insert('programme-office', 'amendment');
});

test('what was prepared on a text lapses once another amendment is in force', async () => {
  const id = await programme();
  await prepare(id, await textWith(id, lower));
  await office.sql('update programme set version = version + 1 where id = $1', [id]);
  const outcome = await decide(id);
  assert.equal(outcome.kind === 'done' && outcome.answer.ruling, 'lapsed');
  assert.equal((await definitionOf(id)).versions, undefined);
});

test('a text that changes the past, adds no version or belongs to another programme is refused with what is wrong', async () => {
  const id = await programme();
  const past = await prepare(id, await textWith(id, lower, { costTypes: wage(7_000) }));
  assert.deepEqual(past.kind === 'refused' && past.refusal, {
    code: 'changes-the-past',
    facts: { path: 'costTypes.wage.rateBasisPoints' },
  });
  assert.equal(codeOf(await prepare(id, fileOf(await definitionOf(id)))), 'no-new-version');
  assert.equal(codeOf(await prepare(id, await textWith(id, lower, { slug: 'other' }))), 'other-programme');
});

test('a draft is changed and not amended, and an ended programme stays as it is', async () => {
  const id = await programme();
  await office.sql(`update programme set status = 'ended' where id = $1`, [id]);
  assert.equal(codeOf(await prepare(id, await textWith(id, lower))), 'wrong-status');
});

test('an amount of the new version that cannot be right needs a reason, which the second person confirms by name', async () => {
  const id = await programme();
  const cap = amountOf('900.000 Euro', 90_000_000);
  const text = await textWith(id, { validFrom: '2018-07-01', costTypes: [{ ...wage(1)[0], cap }] });
  const open = await prepare(id, text);
  assert.deepEqual(open.kind === 'refused' && open.refusal, {
    code: 'unconfirmed-amounts',
    facts: { count: 1, paths: 'versions.0.costTypes.0.cap' },
  });
  await prepare(id, text, { amountsReason: 'So steht es in der Richtlinie.' });
  assert.equal(codeOf(await decide(id)), 'done');
  const [row] = await office.sql('select * from flag_confirmation where programme_id = $1', [id]);
  assert.equal(row?.confirmed_by, office.people['second-office']?.accountId);
  assert.equal(row?.reason, 'So steht es in der Richtlinie.');
});

test('each version gives its own quotas, and those before stay readable', async () => {
  const id = await programme();
  await office.sql(`update programme set status = 'draft', published_at = null where id = $1`, [id]);
  await office.did('programme-office', publishProgramme, { id, version: 1 });
  await prepare(id, await textWith(id, lower));
  assert.equal(codeOf(await decide(id)), 'done');
  const placesBy = async (validFrom: string) =>
    (await office.as('provider', (work) => listQuotas(work, { id, validFrom }))).map(({ places }) => places);
  assert.deepEqual(await placesBy('2017-01-01'), [40]);
  assert.deepEqual(await placesBy('2018-07-01'), [30]);
});

test('places that two people moved stay moved by a version that says nothing else of that district', async () => {
  const id = await programme();
  await office.sql(`update programme set status = 'draft', published_at = null where id = $1`, [id]);
  await office.did('programme-office', publishProgramme, { id, version: 1 });
  await office.sql(
    `update quota set places = 45, origin = 'decided', source = '2018-01-10' where programme_id = $1`,
    [id],
  );
  const quotasBy = async (validFrom: string) =>
    (await office.as('provider', (work) => listQuotas(work, { id, validFrom }))).map(({ places, origin }) => [
      places,
      origin,
    ]);
  await prepare(id, await textWith(id, { validFrom: '2018-07-01', costTypes: wage(6_000) }));
  await decide(id);
  assert.deepEqual(await quotasBy('2018-07-01'), [[45, 'decided']]);
  await prepare(id, await textWith(id, { validFrom: '2018-09-01', quotas: quotaOf(30) }));
  await decide(id);
  assert.deepEqual(await quotasBy('2018-09-01'), [[30, 'named']]);
});
