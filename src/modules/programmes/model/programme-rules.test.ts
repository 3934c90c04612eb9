import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programmeFile, programmeFiles } from '../files.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';
import { rulesOf, rulesOfAreas } from './programme-rules.ts';
import {
  amountOf,
  coachedBefore,
  committeeOf,
  costTypeOf,
  leastPlaces,
  minimalProgramme,
  moneyOf,
  placesOf,
  placesTarget,
  targetGroupOf,
} from './testing/minimal-programme.ts';

const DAY = '2030-06-01';
const read = { sources: ['A1'], verified: true };
const rules = (changes: Partial<ProgrammeDefinition> = {}, area: string | null = null, day = DAY) =>
  rulesOf(minimalProgramme(changes), area, day);

test('a programme that says little says so, and leaves nothing to guess', () => {
  const { instrument, coachingMonths, offers, sizes, hasQuotas, committee, lumpSums, selection, payment } =
    rules();
  assert.deepEqual(
    { instrument, coachingMonths, offers, sizes, hasQuotas, committee, lumpSums, selection, payment },
    {
      instrument: null,
      coachingMonths: null,
      offers: [],
      sizes: [],
      hasQuotas: false,
      committee: null,
      lumpSums: [],
      selection: 'none',
      payment: null,
    },
  );
});

test('what it says is told as it is stated: committee, coaching, kinds of place, the fewest places', () => {
  const committee = committeeOf({ leastPresent: 3 });
  const said = rules({
    procedure: { ...minimalProgramme().procedure, committee },
    participation: coachedBefore(3),
    offers: placesOf({ garden: 4000, workshop: 6000 }),
    sizes: [leastPlaces(5, { verified: false })],
  });
  assert.deepEqual(said.committee, committee);
  assert.equal(said.coachingMonths, 3);
  assert.deepEqual(
    said.offers.map(({ id }) => id),
    ['garden', 'workshop'],
  );
  assert.deepEqual(said.sizes, [leastPlaces(5, { verified: false })]);
});

test('paid by the month are lump sums and allowances with a cap, for the kinds of place they name', () => {
  const cap = amountOf('300 Euro', 30_000);
  const monthly = { unit: 'participant', time: 'month' } as const;
  const once = { unit: 'project', time: 'once' } as const;
  const costTypes = [
    costTypeOf('lump', { basis: 'lump-sum', cap }),
    costTypeOf('allowance', { basis: 'allowance', per: monthly, cap, offers: ['garden'] }),
    costTypeOf('start', { basis: 'lump-sum', per: once, cap }),
    costTypeOf('unknown', { basis: 'lump-sum' }),
    costTypeOf('staff', { basis: 'actual-costs', cap }),
  ];
  assert.deepEqual(rules({ costTypes }).lumpSums, [
    { costType: 'lump', rateCents: 30_000, kinds: null },
    { costType: 'allowance', rateCents: 30_000, kinds: ['garden'] },
  ]);
});

test('only own cash is paid out, and whatever is not says why', () => {
  const why = (more: Parameters<typeof costTypeOf>[1], money = [moneyOf(null)]) =>
    rules({ costTypes: [costTypeOf('cost', { basis: 'unit-cost', ...more })], money }).costTypes[0]?.why;
  const benefits = moneyOf(null, { id: 'benefits', payer: 'federal', kind: 'calculated' });
  assert.equal(why({}), null);
  assert.equal(why({ basis: 'open' }), 'basis-unknown');
  assert.equal(why({ paidBy: 'jobcenter' }), 'paid-by-another');
  assert.equal(why({}, [benefits]), 'no-own-cash');
  assert.equal(why({ paidFrom: ['benefits'] }, [moneyOf(null), benefits]), 'no-own-cash');
  assert.equal(why({ paidFrom: ['land'] }, [moneyOf(null), benefits]), null);
});

test('of a programme that is conducted elsewhere nothing is paid here', () => {
  const [cost] = rules({
    conducted: 'elsewhere',
    costTypes: [costTypeOf('wage', { basis: 'unit-cost' })],
  }).costTypes;
  assert.deepEqual([cost?.payable, cost?.why], [false, 'no-own-cash']);
});

test('an area says what is its own, and for the rest what the programme says', () => {
  const jury = { act: 'selection', by: ['jury'], selection: 'jury', ...read } as const;
  const areas: ProgrammeDefinition['areas'] = [
    { id: 'a', title: null, ...read },
    {
      id: 'j',
      title: null,
      ...read,
      targetGroup: targetGroupOf('st-stuta'),
      procedure: { grantees: { kinds: ['provider'], ...read }, steps: [{ ...jury, by: ['jury'] }] },
    },
  ];
  const [plain, own] = rulesOfAreas(minimalProgramme({ areas }), DAY);
  assert.deepEqual([plain?.recipients, plain?.selection, plain?.instrument], [['district'], 'none', null]);
  assert.deepEqual([own?.recipients, own?.selection, own?.instrument], [['provider'], 'jury', 'st-stuta']);
  assert.deepEqual(own?.procedure.grantAuthority, plain?.procedure.grantAuthority);
});

test('a version changes from its day on what it names, by id, and nothing else', () => {
  const cap = (euros: number) => amountOf(`${euros} Euro`, euros * 100);
  const changes: Partial<ProgrammeDefinition> = {
    targets: [placesTarget(10)],
    costTypes: [
      costTypeOf('lump', { basis: 'lump-sum', cap: cap(250) }),
      costTypeOf('staff'),
      costTypeOf('old'),
    ],
    versions: [
      {
        validFrom: '2031-01-01',
        targets: [placesTarget(20, '2031-01-01')],
        costTypes: [costTypeOf('lump', { basis: 'lump-sum', cap: cap(300) })],
        procedure: { grantees: { kinds: ['provider'], ...read } },
        drops: [{ part: 'costTypes', id: 'old' }],
      },
    ],
  };
  const before = rules(changes, null, '2030-12-31');
  const after = rules(changes, null, '2031-01-01');
  const seen = ({ validFrom, targets, costTypes, recipients, lumpSums }: typeof before) => ({
    validFrom,
    places: targets.map(({ quantity }) => quantity),
    costs: costTypes.map(({ id }) => id),
    rate: lumpSums[0]?.rateCents,
    recipients,
  });
  assert.deepEqual(seen(before), {
    validFrom: '2030-01-01',
    places: [10],
    costs: ['lump', 'staff', 'old'],
    rate: 25_000,
    recipients: ['district'],
  });
  assert.deepEqual(seen(after), {
    validFrom: '2031-01-01',
    places: [10, 20],
    costs: ['lump', 'staff'],
    rate: 30_000,
    recipients: ['provider'],
  });
  assert.deepEqual(after.procedure.grantAuthority, before.procedure.grantAuthority);
});

test('every programme of this release answers in each of its areas', () => {
  for (const slug of programmeFiles().keys()) {
    const programme = programmeFile(slug);
    for (const { title } of rulesOfAreas(programme, programme.period.from)) assert.ok(title.de, slug);
  }
});
