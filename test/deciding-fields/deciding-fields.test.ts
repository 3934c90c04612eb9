import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { openApp, type Visitor } from '../../src/modules/identity/testing/app.ts';
import { referPerson } from '../../src/modules/participants/index.ts';
import { informsOnly } from '../../src/modules/programmes/model/informs-only.ts';
import type { PartPath } from '../../src/modules/programmes/model/part-schema.ts';
import type { ProgrammeDefinition } from '../../src/modules/programmes/model/programme-definition.ts';
import { fullProgramme } from '../../src/modules/programmes/model/testing/full-programme.ts';
import { districtLine } from '../../src/modules/programmes/model/testing/minimal-programme.ts';
import { valuesIn } from '../../src/modules/programmes/model/values-in.ts';
import { openOffice, publishedProgramme } from '../support/office.ts';
import { probesOf } from './probes.ts';
import { changedAt } from './variant.ts';

const office = await openOffice();
after(() => office.close());
office.setTime('2030-03-01T10:00:00Z');
await office.sql('update organisation set official_key = $1 where id = $2', ['15003', office.districtId]);
const { visitor } = openApp(office);
const visitors = new Map<string, Visitor>();
async function visitorOf(key: string): Promise<Visitor> {
  const known = visitors.get(key);
  if (known) return known;
  const one = visitor();
  await one.signIn(key);
  visitors.set(key, one);
  return one;
}

// What an area says takes the place of what the programme says, by one function (programme-rules.test.ts).
const { versions: _, ...first } = fullProgramme();
const full: ProgrammeDefinition = {
  ...first,
  areas: [],
  // The body of a Land that it names is not one of this one.
  procedure: {
    ...first.procedure,
    grantAuthority: { ...first.procedure.grantAuthority, body: undefined },
    steps: [...first.procedure.steps, ...districtLine()],
  },
  money: first.money.map((source) => ({
    ...source,
    ...(source.amount && { amount: { ...source.amount, otherStatements: undefined } }),
  })),
};
const programmeId = await publishedProgramme(office, full);
const draftId = randomUUID();
await office.sql(
  `insert into programme (tenant_id, id, slug, definition, definition_hash, status) values ($1, $2, 'draft', $3, 'test', 'draft')`,
  [office.tenantId, draftId, JSON.stringify(full)],
);
const participationId = await office.did('jobcenter', referPerson, {
  ...{ programmeId, firstName: 'Ina', familyName: 'Becker', birthDate: '1980-01-01', isVoluntary: true },
  ...{ voluntaryOn: '2030-02-27', coachId: office.people.coach?.accountId },
});
const probes = probesOf({ office, programmeId, draftId, participationId, visitorOf });
const put = (definition: ProgrammeDefinition) =>
  office.sql('update programme set definition = $1 where id = any ($2)', [
    JSON.stringify(definition),
    [programmeId, draftId],
  ]);

const nameOf = (path: PartPath) => path.filter((step) => typeof step === 'string').join('.');
const informs = (path: PartPath) => path.some((key) => Object.hasOwn(informsOnly, key));
const leaves = [...valuesIn(full)]
  .filter(({ value }) => typeof value !== 'object' && value !== undefined)
  .map(({ path, value }) => ({ path: path as PartPath, value }))
  .filter(({ path }) => !informs(path) && path[0] !== 'slug');

/** The fields that a probe shows, each with the one that shows it first. */
const SHOWN: Readonly<Record<string, string>> = {
  'period.from': 'refusal: a referral on 2032-06-15',
  'period.until': 'refusal: an application for 36 months',
  'period.applicationsUntil': 'refusal: an application on 2032-01-15',
  'period.entriesUntil': 'refusal: a referral on 2032-06-15',
  'period.pauses.from': 'refusal: an application on 2031-07-15',
  'targetGroup.instrument': 'refusal: facts',
  'targetGroup.rules.any.fact': 'form: facts',
  'targets.unit': 'form: allotment',
  'targets.quantity': 'form: allotment',
  'money.id': 'refusal: an application for 1 places',
  'money.kind': 'refusal: an application for 1 places',
  'money.share.basisPoints': 'refusal: an application for 1 places',
  'costTypes.id': 'refusal: an application at 22500 cents',
  'costTypes.cap.amountCents': 'refusal: an application at 25001 cents',
  'costTypes.paidFrom': 'refusal: an application for 1 places',
  'offers.id': 'refusal: an application on 2031-07-15',
  'offers.unit': 'form: call',
  'quotas.named.district': 'refusal: publication',
  'quotas.named.places': 'refusal: publication',
  'procedure.grantees.kinds': 'refusal: an application for 1 places',
  'procedure.steps.act': 'refusal: a call',
  'procedure.steps.by': 'refusal: a call',
  'participation.leastAge': 'refusal: a referral at fifteen',
  'participation.consents': 'page: person',
};

/** Deciding fields that no probe reaches yet, for lack of a line carried so far; this number only shrinks. */
const NOT_REACHED = 139;

test('a changed field changes a refusal, an amount or a form, on the database and in the app', async () => {
  const idle: string[] = [];
  for (const [field, name] of Object.entries(SHOWN)) {
    const probe = probes.find((one) => one.name === name);
    assert.ok(probe, name);
    await put(full);
    const before = await probe.ask();
    let isShown = false;
    for (const { path, value } of leaves.filter((leaf) => nameOf(leaf.path) === field)) {
      await put(changedAt(full, path, value));
      const said = await probe.ask();
      isShown ||= said !== before && !said.includes('failed');
      if (isShown) break;
    }
    if (!isShown) idle.push(field);
  }
  assert.deepEqual(idle, []);
});

test('the fields that no probe reaches yet become fewer', () => {
  const fields = new Set(leaves.map(({ path }) => nameOf(path)));
  assert.equal([...fields].filter((field) => !(field in SHOWN)).length, NOT_REACHED);
});
