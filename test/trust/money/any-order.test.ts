import { after, test } from 'node:test';
import fc from 'fast-check';
import { callerOf } from '../../../src/api/testing/caller.ts';
import { decideAppropriation, prepareAppropriation } from '../../../src/modules/funding/index.ts';
import {
  amountOf,
  costTypeOf,
  districtLine,
  minimalProgramme,
  moneyOf,
} from '../../../src/modules/programmes/model/testing/minimal-programme.ts';
import { inLocale } from '../../../src/ui/language.ts';
import { appropriated, openOffice, publishedProgramme } from '../../support/office.ts';
import { ACTS, type Play, playedOn } from './acts.ts';
import { addsUp, apiAgrees } from './adds-up.ts';

const office = await openOffice();
after(() => office.close());
await office.hire('second-district-officer', 'district-office', office.districtId);
await office.hire('second-jobcenter', 'jobcenter', office.people.jobcenter?.organisationId as string);
const api = callerOf(office);

const title = { de: 'Titel', en: 'title' };
const read = { sources: [], verified: false };
const actual = {
  title,
  basis: 'actual-costs' as const,
  per: { unit: 'project' as const, time: 'once' as const },
};

/**
 * Two sources that pay and one that is only counted; lumps and training are passed on, staff is the district's own. Beside that the
 * Jobcenter bears a sum of work opportunities from books of its own.
 */
const PROGRAMME: Parameters<typeof publishedProgramme>[1] = {
  money: [
    moneyOf(null, { title }),
    moneyOf(null, { id: 'esf', title, payer: 'esf', kind: 'own-cash' }),
    moneyOf(null, { id: 'benefits', title, payer: 'federal', kind: 'calculated' }),
    moneyOf(null, { id: 'integration', title, payer: 'jobcenter' }),
  ],
  costTypes: [
    costTypeOf('lump', { title, basis: 'lump-sum', cap: amountOf('', 25_000) }),
    costTypeOf('work-cost', {
      ...{ title, basis: 'lump-sum', cap: amountOf('', 6_000), offers: ['work-opportunity'] },
      ...{ paidBy: 'jobcenter', paidFrom: ['integration'] },
    }),
    costTypeOf('staff', actual),
    costTypeOf('training', actual),
    costTypeOf('overheads', {
      ...{ title, basis: 'flat-rate', per: { unit: 'project', time: 'once' } },
      ...{ rateBasisPoints: 1_500, of: ['staff'] },
    }),
  ],
  procedure: {
    ...minimalProgramme().procedure,
    steps: [...districtLine(), { act: 'passing-on', by: ['district'], to: 'provider', ...read }],
    passingOn: { to: ['provider'], costTypes: ['lump', 'training'], ...read },
  },
  payment: { mode: 'advance', windowDays: 60, returned: 'available', ...read },
};

/** The days around three turns of the year, and one in each year when months are due. */
const DAYS = [
  ...['2017-12-30', '2017-12-31', '2018-01-01', '2018-01-02', '2018-01-03', '2018-06-05'],
  ...['2018-12-30', '2018-12-31', '2019-01-01', '2019-01-02', '2019-01-03', '2019-06-05'],
  ...['2019-12-30', '2019-12-31', '2020-01-01', '2020-01-02', '2020-01-03'],
];

const OFTEN = ['claim', 'claim', 'pay', 'pay', 'pay', 'advance', 'passOn', 'change', 'decideWhatWaits'];
const step = fc.record({
  act: fc.constantFrom(...Object.keys(ACTS), ...OFTEN),
  pick: fc.nat(999),
  cents: fc.integer({ min: 1, max: 60_000 }),
  isLater: fc.nat(4).map((die) => die === 0),
  /** The number of days of the list by which the clock goes on before it. */
  days: fc.constantFrom(0, 0, 0, 1),
});
type Step = Omit<typeof step extends fc.Arbitrary<infer One> ? One : never, 'days'> & { days: number };

async function begin(): Promise<Play> {
  office.setTime('2017-12-01T10:00:00Z');
  const programmeId = await publishedProgramme(office, PROGRAMME);
  const years = [2017, 2018, 2019].map((cashYear) => ({ cashYear, amountCents: 1_500_000 }));
  await appropriated(
    office,
    programmeId,
    ...years,
    ...years.map((year) => ({ ...year, source: 'esf', amountCents: 300_000 })),
  );
  const own = years.map((year) => ({ ...year, source: 'integration', amountCents: 120_000 }));
  await office.did('jobcenter', prepareAppropriation, {
    ...{ id: programmeId, reason: 'Eingliederungsmittel', appropriations: own },
  });
  await office.did('second-jobcenter', decideAppropriation, { id: programmeId, verdict: 'agree' });
  return { office, programmeId, waiting: [] };
}

/** Does the acts one after another on their days; each is done, refused or told what is wrong, and the books stay whole. */
async function play(steps: readonly Step[]): Promise<void> {
  const play = await begin();
  let day = 0;
  for (const { act, days, ...dice } of [...OPENING, ...steps]) {
    day = Math.min(DAYS.length - 1, day + days);
    const today = DAYS[day] as string;
    office.setTime(`${today}T10:00:00Z`);
    playedOn.set(play, today);
    const outcome = await ACTS[act]?.(play, dice);
    const { kind } = (outcome ?? {}) as { kind?: string };
    if (kind === 'done') await inLocale('de', () => addsUp(play));
  }
  await inLocale('de', () => apiAgrees(play, api));
}

/** A grant that is passed on to both providers, so that whatever follows finds something. */
const OPENING: Step[] = [
  { act: 'apply', pick: 3, cents: 40_000, isLater: false, days: 0 },
  { act: 'apply', pick: 4, cents: 9_001, isLater: false, days: 0 },
  ...[0, 1, 2, 3].map((pick) => ({ act: 'passOn', pick: pick + 4, cents: 5_000, isLater: false, days: 0 })),
  { act: 'measure', pick: 2, cents: 2_900, isLater: false, days: 0 },
  { act: 'measure', pick: 3, cents: 2_500, isLater: false, days: 0 },
];

test('in any order of appropriations, grants, claims, recoveries and closes of a year the books add up for everybody', async () => {
  // What fails names its seed; shrinking would play for minutes.
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 35, maxLength: 50 }), play), {
    ...{ numRuns: 3, endOnFailure: true },
  });
});
