import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unconfirmedFlags } from './confirmation.ts';
import { flagImplausibleAmounts } from './plausibility.ts';
import type { LimitScope, PlausibilityLimits } from './plausibility-limits.ts';
import { amountOf, minimalProgramme, moneyOf, namedQuota } from './testing/minimal-programme.ts';

const limit = (id: string, scope: LimitScope, euros: number) => ({
  id,
  scope,
  what: { de: `Grenze ${id}`, en: `limit ${id}` },
  maximum: amountOf(`${euros} Euro`, euros * 100),
});
const LIMITS: PlausibilityLimits = {
  limits: [
    limit('all', { of: 'money', payer: 'land', land: null }, 90),
    limit('here', { of: 'money', payer: 'land', land: 'sachsen-anhalt' }, 50),
    limit('elsewhere', { of: 'money', payer: 'land', land: 'hessen' }, 1),
    limit('cap', { of: 'cap', per: { unit: 'place', time: 'month' } }, 20),
  ],
  bibliography: { A1: 'Haushaltsplan' },
};

const flags = (money: ReturnType<typeof moneyOf>) =>
  flagImplausibleAmounts(minimalProgramme({ money: [money] }), LIMITS);

describe('an amount of a programme', () => {
  it('is not flagged up to the limit', () => {
    assert.deepEqual(flags(moneyOf(amountOf('50 Euro', 5000))), []);
  });

  it('is flagged above the limit, with the tightest reason, and stays as it is', () => {
    const [flag, ...more] = flags(moneyOf(amountOf('51.000 Euro', 5_100_000)));
    assert.deepEqual(more, []);
    assert.deepEqual([flag?.path, flag?.amountCents], ['money.0.amount', 5_100_000]);
    assert.equal(
      flag?.reason.de,
      '„51.000 Euro“ (Richtlinie) ist mehr als Grenze here: „50 Euro“ (Haushaltsplan).',
    );
    assert.equal(
      flag?.reason.en,
      '“51.000 Euro” (Richtlinie) is more than limit here: “50 Euro” (Haushaltsplan).',
    );
  });

  it('is suspected of a slip by a thousand where that would be possible', () => {
    assert.equal(flags(moneyOf(amountOf('50.000 Euro', 5_000_000)))[0]?.suggestion?.amountCents, 5000);
    assert.equal(flags(moneyOf(amountOf('51.000 Euro', 5_100_000)))[0]?.suggestion, null);
  });

  it('of another payer is not measured by this limit', () => {
    assert.deepEqual(flags(moneyOf(amountOf('51 Euro', 5100), { payer: 'esf' })), []);
  });

  it('is flagged when another source contradicts it, however small it is', () => {
    const otherStatements = [{ stated: '4 Euro', amountCents: 400, sources: ['A1'], verified: true }];
    const [flag] = flags(moneyOf(amountOf('5 Euro', 500, { otherStatements })));
    assert.equal(flag?.reason.de, 'Eine andere Quelle sagt „4 Euro“ (Richtlinie).');
    assert.equal(flag?.suggestion?.amountCents, 400);
  });

  it('is suggested as a possible source states it, not as one that agrees or one beyond the limit', () => {
    const says = (euros: number) => ({
      stated: `${euros} EUR`,
      amountCents: euros * 100,
      sources: ['A1'],
      verified: true,
    });
    const suggested = (...euros: number[]) =>
      flags(moneyOf(amountOf('50 Euro', 5000, { otherStatements: euros.map(says) })))[0]?.suggestion;
    assert.equal(suggested(50, 4)?.amountCents, 400);
    assert.equal(suggested(51), null);
  });

  it('is not flagged when another source says the same', () => {
    const otherStatements = [{ stated: '5 EUR', amountCents: 500, sources: ['A1'], verified: true }];
    assert.deepEqual(flags(moneyOf(amountOf('5 Euro', 500, { otherStatements }))), []);
  });

  it('is looked at wherever it stands: budget periods, caps and quotas too', () => {
    const high = amountOf('99 Euro', 9900);
    const lump = {
      id: 'lump',
      title: { de: 'p', en: 'p' },
      basis: 'lump-sum',
      per: { unit: 'place', time: 'month' },
      rateBasisPoints: null,
      cap: high,
    } as const;
    const read = { sources: ['A1'], verified: true };
    const programme = minimalProgramme({
      money: [moneyOf(null, { budgetPeriods: [{ from: '2030-01-01', until: '2031-01-01', amount: high }] })],
      costTypes: [{ ...lump, ...read }],
      quotas: { named: [{ ...namedQuota('15003', 1), amount: high }], others: 'open', ...read },
    });
    assert.deepEqual(
      flagImplausibleAmounts(programme, LIMITS).map(({ path }) => path),
      ['money.0.budgetPeriods.0.amount', 'costTypes.0.cap', 'quotas.named.0.amount'],
    );
  });
});

describe('a flag', () => {
  const raised = flags(moneyOf(amountOf('51 Euro', 5100)));
  const word = {
    path: 'money.0.amount',
    amountCents: 5100,
    confirmedBy: 'M. Muster',
    reason: 'Bescheid liegt vor.',
  };

  it('stands until a named person confirms the amount with a reason', () => {
    assert.deepEqual(unconfirmedFlags(raised, []), raised);
    assert.deepEqual(unconfirmedFlags(raised, [word]), []);
    assert.deepEqual(unconfirmedFlags(raised, [{ ...word, confirmedBy: ' ' }]), raised);
    assert.deepEqual(unconfirmedFlags(raised, [{ ...word, reason: '' }]), raised);
  });

  it('is not confirmed by a word about another amount or another place', () => {
    assert.deepEqual(unconfirmedFlags(raised, [{ ...word, amountCents: 5200 }]), raised);
    assert.deepEqual(unconfirmedFlags(raised, [{ ...word, path: 'money.1.amount' }]), raised);
  });
});
