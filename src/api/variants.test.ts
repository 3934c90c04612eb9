import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProgrammeDefinition } from '#modules/programmes/model/programme-definition.ts';
import {
  amountOf,
  costTypeOf,
  fileOf,
  minimalProgramme,
  moneyOf,
  read,
  targetGroupOf,
} from '#modules/programmes/model/testing/minimal-programme.ts';
import { type EmptyLand, openEmptyLand } from './testing/empty-land.ts';
import {
  appropriated,
  fileText,
  granted,
  paid,
  published,
  referred,
  refusedGrant,
  settled,
} from './testing/line-steps.ts';

/** The files of this test are made of the least that a file may say, and of what each of them is about. */
type Variant = {
  readonly name: string;
  readonly file: Partial<ProgrammeDefinition>;
  /** The body that applies; without a district it works in the whole Land. */
  readonly body: { readonly kind: string; readonly name: string; readonly isOfTheLand?: boolean };
  readonly unit: 'participant' | 'household';
  /** The lines of its plan; what is refused when it is applied for, decided or claimed stands below, of the first of them. */
  readonly lines: readonly object[];
  readonly cents: number;
  readonly refusals: readonly Refusal[];
  readonly claimed: object;
  /** Says that somebody begins with their household before money is claimed for it. */
  readonly isCounselled?: true;
  /** The line that is claimed once more afterwards, and how that is refused. */
  readonly again?: readonly [what: object, code: RegExp];
  readonly paidCents: number;
  /** The cents that others bear, in kind or in cash, counted on top of what is claimed. */
  readonly countedCents?: number;
};

type Refusal = readonly [by: 'apply' | 'grant' | 'notice' | 'claim', what: object, code: RegExp];

const DISTRICT = 'Landkreis Dahme-Spreewald';
const KINDS = ['employer', 'municipality', 'association', 'provider'] as const;
const month = (costType: string, more: object) => ({
  costType,
  month: '2030-02',
  evidence: 'Beleg 1',
  ...more,
});

const premium = (eventOn: string, more: object = {}) =>
  month('premium', { quantity: 1, forWhom: ['TN 7'], eventOn, ...more });

const procedure: ProgrammeDefinition['procedure'] = {
  grantAuthority: { name: { de: 'LASA Brandenburg', en: 'LASA Brandenburg' }, ...read },
  grantees: { kinds: [...KINDS], ...read },
  steps: [
    { act: 'application', by: [...KINDS], to: 'grant-authority', ...read },
    { act: 'grant-notice', by: ['grant-authority'], ...read },
    { act: 'participation', by: ['jobcenter'], ...read },
    { act: 'counselling', by: [...KINDS], ...read },
    { act: 'claim', by: [...KINDS], to: 'grant-authority', ...read },
    { act: 'payment', by: ['grant-authority'], ...read },
  ],
};

const VARIANTS: readonly Variant[] = [
  {
    name: 'a share of gross pay that falls with the month of the job, to the employer itself',
    body: { kind: 'employer', name: 'Garten GmbH' },
    unit: 'participant',
    file: {
      costTypes: [
        costTypeOf('pay', {
          basis: 'actual-costs',
          per: { unit: 'participant', time: 'month' },
          of: ['gross-pay'],
          rateBasisPoints: 7_500,
          tiers: [{ when: [{ fact: 'month-of-job', atLeast: 13 }], rateBasisPoints: 5_000 }],
        }),
      ],
    },
    lines: [{ costType: 'pay', cashYear: 2030, amountCents: 1_000_000 }],
    cents: 1_000_000,
    refusals: [
      ['apply', { cashYear: 2029 }, /lines.0.cashYear outside-years/],
      ['claim', month('pay', { amountCents: 200_000 }), /lines.0.facts needs-fact/],
    ],
    claimed: month('pay', { amountCents: 200_000, facts: { 'month-of-job': 13 } }),
    paidCents: 100_000,
  },
  {
    name: 'half of the gross pay and at most 500 euros a month, beside own money that no cap binds, to a municipality',
    body: { kind: 'municipality', name: 'Stadt Lübben' },
    unit: 'participant',
    file: {
      money: [
        moneyOf(amountOf('eine Million Euro', 100_000_000)),
        moneyOf(null, { id: 'own', payer: 'grantee', kind: 'foreign-cash' }),
      ],
      costTypes: [
        costTypeOf('pay', {
          basis: 'actual-costs',
          per: { unit: 'participant', time: 'month' },
          of: ['gross-pay'],
          rateBasisPoints: 5_000,
          cap: amountOf('500 Euro', 50_000),
        }),
      ],
    },
    lines: [
      { costType: 'pay', cashYear: 2030, source: 'land', quantity: 20, unitPriceCents: 50_000 },
      { costType: 'pay', cashYear: 2030, source: 'own', quantity: 20, unitPriceCents: 70_000 },
    ],
    cents: 1_000_000,
    refusals: [['apply', { unitPriceCents: 50_001 }, /lines.0.unitPriceCents above-cap/]],
    claimed: month('pay', { amountCents: 90_000, quantity: 1, forWhom: ['TN 1'] }),
    paidCents: 45_000,
    countedCents: 63_000,
    again: [month('pay', { amountCents: 1, forWhom: ['TN 1', 'TN 2'] }), /lines.0.forWhom needs-whom/],
  },
  {
    name: 'three quarters of what somebody costs an employer, to the employer',
    body: { kind: 'employer', name: 'Garten GmbH' },
    unit: 'participant',
    file: {
      costTypes: [
        costTypeOf('wage', {
          basis: 'unit-cost',
          per: { unit: 'participant', time: 'month' },
          of: ['employer-cost'],
          rateBasisPoints: 7_500,
        }),
      ],
    },
    lines: [{ costType: 'wage', cashYear: 2030, amountCents: 1_000_000 }],
    cents: 1_000_000,
    refusals: [['claim', month('wage', {}), /lines.0.amountCents needs-amount/]],
    claimed: month('wage', { amountCents: 200_000 }),
    paidCents: 150_000,
  },
  {
    name: 'money for each district and no places, to a municipality',
    body: { kind: 'municipality', name: 'Stadt Lübben' },
    unit: 'participant',
    file: {
      costTypes: [costTypeOf('course', { basis: 'actual-costs', per: { unit: 'project', time: 'once' } })],
      quotas: {
        named: [{ district: '12061', amount: amountOf('20.000 Euro', 2_000_000), ...read }],
        others: 'agreement',
        ...read,
      },
    },
    lines: [{ costType: 'course', cashYear: 2030, amountCents: 2_000_000 }],
    cents: 2_000_000,
    refusals: [
      ['grant', { amountCents: 2_000_001 }, /over-money-quota/],
      ['notice', { amounts: [{ number: 1, amountCents: 2_000_001 }] }, /over-money-quota/],
    ],
    claimed: month('course', { amountCents: 123_456 }),
    paidCents: 123_456,
  },
  {
    name: 'a lump for each household by its class, to an association of the whole Land',
    body: { kind: 'association', name: 'Landesverband', isOfTheLand: true },
    unit: 'household',
    file: {
      targetGroup: { ...targetGroupOf(null), rules: [{ fact: 'age', atLeast: 1 }] },
      costTypes: [
        costTypeOf('household', {
          basis: 'lump-sum',
          per: { unit: 'household', time: 'month' },
          cap: amountOf('100 Euro', 10_000),
          tiers: [
            { when: [{ fact: 'household-class', is: 'lone-parent' }], cap: amountOf('150 Euro', 15_000) },
          ],
        }),
      ],
    },
    lines: [{ costType: 'household', cashYear: 2030, quantity: 100, unitPriceCents: 10_000 }],
    cents: 1_000_000,
    refusals: [
      ['apply', { unitPriceCents: 10_001 }, /lines.0.unitPriceCents above-cap/],
      ['claim', month('household', { quantity: 4 }), /lines.0.facts needs-fact/],
      [
        'claim',
        month('household', {
          ...{ quantity: 4, forWhom: ['H 1', 'H 2', 'H 3', 'h 3'] },
          facts: { 'household-class': 'lone-parent' },
        }),
        /lines.0.forWhom needs-whom/,
      ],
    ],
    claimed: month('household', {
      ...{ quantity: 4, forWhom: ['H 1', 'H 2', 'H 3', 'H 4'] },
      facts: { 'household-class': 'lone-parent' },
    }),
    paidCents: 60_000,
    isCounselled: true,
    again: [
      month('household', {
        ...{ evidence: 'Beleg 2', quantity: 1, forWhom: ['h  3'] },
        facts: { 'household-class': 'lone-parent' },
      }),
      /lines.0.quantity over-cost-limit/,
    ],
  },
  {
    name: 'a sum for each hour worked, less beyond 15 hours a week, and no more than so much a month, to a provider',
    body: { kind: 'provider', name: 'Werkstatt e.V.' },
    unit: 'participant',
    file: {
      costTypes: [
        costTypeOf('hour', {
          basis: 'unit-cost',
          per: { unit: 'participant', time: 'hour' },
          cap: amountOf('2 Euro', 200),
          tiers: [{ when: [{ fact: 'hours-per-week', atLeast: 16 }], cap: amountOf('1 Euro', 100) }],
          limits: [{ most: amountOf('100 Euro', 10_000), per: { unit: 'participant', time: 'month' } }],
        }),
      ],
    },
    lines: [{ costType: 'hour', cashYear: 2030, quantity: 5_000, unitPriceCents: 200 }],
    cents: 1_000_000,
    refusals: [
      ['apply', { unitPriceCents: 201 }, /lines.0.unitPriceCents above-cap/],
      ['claim', month('hour', { quantity: 50 }), /lines.0.facts needs-fact/],
      [
        'claim',
        month('hour', { quantity: 50.5, forWhom: ['TN 1'], facts: { 'hours-per-week': 15 } }),
        /lines.0.quantity over-cost-limit/,
      ],
    ],
    claimed: month('hour', { quantity: 50.5, forWhom: ['TN 1'], facts: { 'hours-per-week': 16 } }),
    paidCents: 5_050,
  },
  {
    name: 'three fifths from the Land and two in kind, to an association of the whole Land',
    body: { kind: 'association', name: 'Landesverband', isOfTheLand: true },
    unit: 'household',
    file: {
      money: [
        moneyOf(amountOf('eine Million Euro', 100_000_000), {
          share: { basisPoints: 6_000, bound: 'at-most', ...read },
        }),
        moneyOf(null, { id: 'rooms', payer: 'grantee', kind: 'in-kind' }),
      ],
      costTypes: [costTypeOf('visits', { basis: 'actual-costs', per: { unit: 'project', time: 'once' } })],
    },
    lines: [
      { costType: 'visits', cashYear: 2030, source: 'land', amountCents: 600_000 },
      { costType: 'visits', cashYear: 2030, source: 'rooms', amountCents: 400_000 },
    ],
    cents: 600_000,
    refusals: [
      ['apply', { amountCents: 600_002 }, /above-financing/],
      ['claim', month('rooms', { amountCents: 100_000 }), /lines.0.costType unknown-cost-type/],
    ],
    claimed: month('visits', { amountCents: 90_000 }),
    paidCents: 90_000,
    countedCents: 60_000,
  },
  {
    name: 'a premium once somebody has worked for two months, by a contract instead of a notice, to a provider',
    body: { kind: 'provider', name: 'Werkstatt e.V.' },
    unit: 'participant',
    file: {
      costTypes: [
        costTypeOf('premium', {
          basis: 'unit-cost',
          per: { unit: 'event', time: 'once' },
          cap: amountOf('1.000 Euro', 100_000),
          event: { what: { de: 'Zwei Monate in Arbeit', en: 'Two months in work' }, waitDays: 60 },
        }),
      ],
      payment: { mode: 'reimbursement', windowDays: null, afterFinality: true, ...read },
      procedure: {
        ...procedure,
        steps: procedure.steps.map((step) => ({
          ...step,
          act: step.act === 'grant-notice' ? 'contract' : step.act,
        })),
      },
    },
    lines: [{ costType: 'premium', cashYear: 2030, quantity: 10, unitPriceCents: 100_000 }],
    cents: 1_000_000,
    refusals: [
      [
        'claim',
        month('premium', { quantity: 1 }),
        /lines.0.forWhom needs-whom.*lines.0.eventOn needs-event-day/,
      ],
      ['claim', premium('2030-02-02'), /lines.0.eventOn event-too-young/],
      ['claim', premium('2029-12-31'), /lines.0.eventOn outside-grant/],
    ],
    claimed: premium('2030-02-01'),
    paidCents: 100_000,
    again: [premium('2030-01-15', { evidence: 'Vertrag 2', month: '2030-03' }), /over-cost-limit/],
  },
];

for (const variant of VARIANTS)
  test(variant.name, async (t) => {
    const land = await openEmptyLand('brandenburg', 'Brandenburg');
    t.after(() => land.close());
    land.setTime('2029-11-05T10:00:00Z');
    await land.did('administrator', 'lands/settle-bodies', { text: fileText('brandenburg/bodies') });
    const districtId = await land.bodyOf(DISTRICT);
    const { kind, name, isOfTheLand = false } = variant.body;
    await settled(land, 'brandenburg/bodies', {
      bodies: [{ kind, name, ...(isOfTheLand ? {} : { districtId }) }],
      staff: {
        office: ['programme-office', 'Ministerium für Arbeit, Soziales, Frauen und Familie'],
        'office-2': ['programme-office', 'Ministerium für Arbeit, Soziales, Frauen und Familie'],
        authority: ['grant-officer', 'LASA Brandenburg'],
        'authority-2': ['grant-officer', 'LASA Brandenburg'],
        applicant: ['provider', name],
        jobcenter: ['jobcenter', 'Jobcenter Dahme-Spreewald'],
        coach: ['coach', 'Jobcenter Dahme-Spreewald'],
      },
    });
    const programmeId = await published(land, fileOf(fileFor(variant)));
    await appropriated(land, programmeId, 'land', { 2030: 10_000_000 });
    const id = await land.bodyOf(name);
    const apply = (more: object) => ({
      ...{ programmeId, startsOn: '2030-01-01', lastDay: '2030-12-31' },
      ...(isOfTheLand ? { districtId } : {}),
      items: [
        {
          ...{ providerId: id, title: 'Ein Vorhaben', fieldOfUse: 'Garten', amountCents: variant.cents },
          offers: [{ kind: 'help', quantity: 10 }],
        },
      ],
      lines: variant.lines.map((line, index) => ({ project: 0, ...line, ...(index === 0 ? more : {}) })),
    });
    for (const [by, what, code] of variant.refusals) {
      if (by === 'apply')
        assert.match(await land.refused('applicant', 'grants/submit-application', apply(what)), code);
      if (by === 'grant') {
        const { id: tooMuch } = await land.did('applicant', 'grants/submit-application', apply(what));
        assert.match(await refusedGrant(land, 'authority', tooMuch), code);
      }
    }
    const applied = await land.did('applicant', 'grants/submit-application', apply({}));
    const grantId = await granted(land, ['authority', 'authority-2'], applied.id);
    if (variant.isCounselled) await beginHousehold(land, programmeId, grantId);
    land.setTime('2030-04-02T10:00:00Z');
    const notice = { id: grantId, kind: 'amendment', reason: 'Es kommt etwas dazu.' };
    for (const [by, what, code] of variant.refusals) {
      if (by === 'notice')
        assert.match(await land.refused('authority', 'grants/prepare-notice', { ...notice, ...what }), code);
      if (by === 'claim')
        assert.match(
          await land.refused('applicant', 'payments/submit-claim', { grantId, lines: [what] }),
          code,
        );
    }
    const claim = await land.did('applicant', 'payments/submit-claim', {
      ...{ grantId, lines: [variant.claimed] },
    });
    const done = await paid(land, ['authority', 'authority-2'], claim.id);
    assert.deepEqual(done, {
      status: 'paid',
      requestedCents: variant.paidCents + (variant.countedCents ?? 0),
      paidCents: variant.paidCents,
    });
    if (variant.again)
      assert.match(
        await land.refused('applicant', 'payments/submit-claim', { grantId, lines: [variant.again[0]] }),
        variant.again[1],
      );
  });

/** Lets a household begin in a seat of the project: one of ten, which two of its members do not make two. */
async function beginHousehold(land: EmptyLand, programmeId: string, grantId: string): Promise<void> {
  land.setTime('2030-02-01T10:00:00Z');
  const { projects } = await land.asks<{ projects: { id: string }[] }>('applicant', `/grants/${grantId}`);
  const person = { programmeId, birthDate: '1980-01-01', facts: {} };
  const lead = await referred(land, { ...person, firstName: 'Ada' });
  await land.did('jobcenter', 'participants/start-participation', {
    ...{ id: lead.id, version: lead.version, startsOn: '2030-02-01', projectId: projects[0]?.id },
  });
  await land.did('jobcenter', 'participants/join-household', {
    ...{
      id: lead.id,
      version: lead.version + 1,
      firstName: 'Bo',
      familyName: 'Beispiel',
      birthDate: '1979-05-05',
    },
    ...{ role: 'partner', joinedOn: '2030-02-01' },
  });
  const { status, countsAs } = await land.asks<{ status: string; countsAs: number }>(
    'jobcenter',
    `/people/${lead.id}`,
  );
  assert.deepEqual([status, countsAs], ['running', 1]);
}

/** Returns the file of a variant: whoever is helped is helped by a project that applies to the authority without a call. */
const fileFor = ({ file, unit }: Variant) =>
  minimalProgramme({
    land: 'brandenburg',
    offers: [{ id: 'help', title: { de: 'Hilfe', en: 'Help' }, unit, payer: 'land', ...read }],
    money: [moneyOf(amountOf('eine Million Euro', 100_000_000))],
    procedure,
    ...file,
  });
