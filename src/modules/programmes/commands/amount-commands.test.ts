import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type Office, openOffice } from '../../../../test/support/office.ts';
import { amountOf, costTypeOf, fileOf, minimalProgramme } from '../model/testing/minimal-programme.ts';
import { decideAmount, prepareAmount } from './amount-decision.ts';
import { changeDefinition } from './change-definition.ts';
import { publishProgramme } from './publish-programme.ts';
import { registerProgramme } from './register-programme.ts';

const office: Office = await openOffice();
after(() => office.close());
const ministry = office.people['programme-office']?.organisationId as string;
await office.hire('second-office', 'programme-office', ministry);

const path = 'costTypes.0.cap';
const costing = (slug: string, euros: number) => {
  const cap = amountOf(`${euros} Euro`, euros * 100);
  const costTypes = [{ ...costTypeOf('wage', { basis: 'unit-cost' }), cap }];
  return fileOf({ ...minimalProgramme(), slug, costTypes });
};
const register = (slug: string) =>
  office.did('programme-office', registerProgramme, { text: costing(slug, 900_000) });
const prepare = (id: string, paths = [path]) =>
  office.does('programme-office', prepareAmount, { id, paths, reason: 'So steht es in der Richtlinie.' });
const decide = (id: string, who = 'second-office') =>
  office.does(who, decideAmount, { id, verdict: 'agree' });
const publish = (id: string, version = 1) =>
  office.does('programme-office', publishProgramme, { id, version });
const codeOf = (outcome: Awaited<ReturnType<typeof office.does>>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;

test('an amount that cannot be right is published once two people stand by it, and not by one of them', async () => {
  const id = await register('stood-by');
  assert.equal(codeOf(await prepare(id)), 'done');
  assert.equal(codeOf(await decide(id, 'programme-office')), 'not-by-preparer');
  assert.equal(codeOf(await publish(id)), 'unconfirmed-amounts');
  assert.equal(codeOf(await decide(id)), 'done');
  const [row] = await office.sql('select * from flag_confirmation where programme_id = $1', [id]);
  assert.equal(row?.confirmed_by, office.people['second-office']?.accountId);
  assert.equal(codeOf(await publish(id)), 'done');
});

test('a confirmation holds for the amounts that were prepared, and for no others', async () => {
  const id = await register('changed');
  assert.equal(codeOf(await prepare(id, ['costTypes.7.cap'])), 'no-such-flag');
  await prepare(id);
  await office.did('programme-office', changeDefinition, {
    id,
    version: 1,
    text: costing('changed', 990_000),
  });
  const outcome = await decide(id);
  assert.equal(outcome.kind === 'done' && outcome.answer.ruling, 'lapsed');
  assert.equal(codeOf(await publish(id, 2)), 'unconfirmed-amounts');
});
