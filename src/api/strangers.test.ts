import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EmptyLand, openEmptyLand } from './testing/empty-land.ts';
import {
  appropriated,
  described,
  fileText,
  granted,
  paid,
  published,
  referred,
  refusedGrant,
  settled,
  tested,
} from './testing/line-steps.ts';

const OFFICE_OF_BRANDENBURG = 'Ministerium für Arbeit, Soziales, Frauen und Familie';
const OFFICE_OF_BERLIN = 'Senatsverwaltung für Integration, Arbeit und Soziales';

/** The body of the district where a programme of Brandenburg is tried. */
const DISTRICT = 'Landkreis Dahme-Spreewald';
const brandenburg = {
  office: ['programme-office', OFFICE_OF_BRANDENBURG],
  'office-2': ['programme-office', OFFICE_OF_BRANDENBURG],
  jobcenter: ['jobcenter', 'Jobcenter Dahme-Spreewald'],
  coach: ['coach', 'Jobcenter Dahme-Spreewald'],
} as const;

/** The answers to so many conditions of a file, by the authority itself. */
const met = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1, isMet: true, reason: 'Geprüft.' }));
const answered = { conditions: met(1) };

type Lines = readonly object[];
const quotaOf = async (land: EmptyLand, id: string, districtId: string) => {
  const { quotas } = await land.asks<{ quotas: { districtId: string; places: number }[] }>(
    'office',
    `/programmes/${id}`,
  );
  return quotas.find((quota) => quota.districtId === districtId)?.places;
};

test('Arbeit für Brandenburg: a contingent, a grant that is passed on, and 250 euros a month to the cent', async (t) => {
  const land = await openEmptyLand('brandenburg', 'Brandenburg');
  t.after(() => land.close());
  land.setTime('2014-03-03T10:00:00Z');
  const provider = { kind: 'provider', name: 'Beschäftigung Süd gGmbH', districtId: '' };
  await land.did('administrator', 'lands/settle-bodies', { text: fileText('brandenburg/bodies') });
  const [own, other] = [await land.bodyOf(DISTRICT), await land.bodyOf('Landkreis Uckermark')];
  await settled(land, 'brandenburg/bodies', {
    bodies: [
      { ...provider, districtId: own },
      { kind: 'employer', name: 'Garten GmbH', districtId: own },
    ],
    staff: {
      ...brandenburg,
      authority: ['grant-officer', 'LASA Brandenburg'],
      'authority-2': ['grant-officer', 'LASA Brandenburg'],
      district: ['district-office', DISTRICT],
      'district-2': ['district-office', DISTRICT],
      provider: ['provider', provider.name],
      employer: ['provider', 'Garten GmbH'],
    },
  });
  const text = fileText('brandenburg/arbeit-fuer-brandenburg');
  const programmeId = await published(land, text);
  await appropriated(land, programmeId, 'land', { 2014: 10_000_000, 2015: 10_000_000, 2016: 10_000_000 });

  const allot = async (move: object) => {
    await land.did('office', 'grants/prepare-allotment', {
      ...{ id: programmeId, reason: 'Zehn Plätze bleiben sonst leer.', ...move },
    });
    await land.did('office-2', 'grants/decide-allotment', { id: programmeId, verdict: 'agree' });
  };
  await allot({ toDistrictId: own, places: 30 });
  await allot({ toDistrictId: other, places: 5 });

  const [providerId, employerId] = [await land.bodyOf(provider.name), await land.bodyOf('Garten GmbH')];
  const job = (runnerId: string, quantity = 1) => ({
    ...{ providerId: runnerId, title: 'Grünpflege', fieldOfUse: 'Umwelt', amountCents: 600_000 },
    offers: [{ kind: 'job', quantity }],
  });
  const month = { costType: 'job-month', unitPriceCents: 25_000 };
  const years = (project: number, jobs = 1) => [
    { ...month, project, cashYear: 2014, quantity: 2 * jobs },
    { ...month, project, cashYear: 2015, quantity: 12 * jobs },
    { ...month, project, cashYear: 2016, quantity: 10 * jobs },
  ];
  const days = { startsOn: '2014-11-01', lastDay: '2016-10-31' };
  const apply = (items: readonly object[], lines: Lines) => ({ programmeId, ...days, items, lines }) as const;
  const above = apply([job(providerId)], [{ ...month, cashYear: 2014, quantity: 2, unitPriceCents: 25_001 }]);
  assert.match(
    await land.refused('district', 'grants/submit-application', above),
    /unitPriceCents above-cap/,
  );

  // Whoever wants a job applies to its district, and the district to the authority, for both.
  const forPark = { ...job(providerId), title: 'Grünpflege im Park' };
  const below = await land.did('provider', 'grants/submit-application', apply([forPark], years(0)));
  assert.equal(await refusedGrant(land, 'district', below.id), 'not-under-grant');
  assert.match(
    await land.refused(
      'provider',
      'grants/submit-application',
      apply([forPark], [{ costType: 'coaching', cashYear: 2014, amountCents: 5_000 }]),
    ),
    /lines.0.costType cost-not-passed-on/,
  );
  const asked = apply([job(providerId), job(employerId, 19)], [...years(0), ...years(1, 19)]);
  const { id } = await land.did('district', 'grants/submit-application', asked);
  const tooMany = apply([job(providerId, 11)], years(0, 11));
  const late = await land.did('district', 'grants/submit-application', tooMany);
  const [pay, base] = met(2);
  const answers = { conditions: [pay] };
  // The file asks the authority for the pay, and the Jobcenter for the base: it says so itself, and nobody for it.
  assert.equal(await refusedGrant(land, 'authority', id), 'conditions.0.isMet needs-answer');
  assert.equal(
    await refusedGrant(land, 'authority', id, {
      conditions: [
        { ...pay, isMet: false },
        { ...base, saidBy: 'Herr Muster' },
      ],
    }),
    'conditions.0.isMet condition-not-met, conditions.1.isMet said-elsewhere',
  );
  assert.equal(await refusedGrant(land, 'authority', id, answers), 'waits-for-body');
  const say = (application: string, isMet: boolean) =>
    land.did('jobcenter', 'grants/answer-condition', {
      ...{ id: application, isMet },
      ...{ number: 2, reason: 'Nach § 16e.' },
    });
  await say(id, false);
  assert.equal(await refusedGrant(land, 'authority', id, answers), 'body-says-no');
  await say(id, true);
  await say(late.id, true);
  assert.equal(
    await land.refused('authority', 'grants/answer-condition', {
      id,
      isMet: true,
      number: 2,
      reason: 'Bekannt.',
    }),
    '404 {"error":"not-found"}',
  );
  // What the Jobcenter says otherwise after the preparation stops the second person.
  const prepared = { id, version: 1, outcome: 'approve', reason: 'Alles ist geprüft.', ...answers };
  await land.did('authority', 'grants/prepare-decision', prepared);
  await say(id, false);
  const agreed = { id, version: 2, verdict: 'agree' };
  assert.match(await land.refused('authority-2', 'grants/decide-application', agreed), /body-says-no/);
  await say(id, true);
  const { grantId } = await land.did('authority-2', 'grants/decide-application', agreed);
  assert.equal(
    (await land.asks<{ amountCents: number }>('district', `/grants/${grantId}`)).amountCents,
    20 * 600_000,
  );
  // Twenty of thirty are filled: eleven more are over the contingent.
  assert.equal(await refusedGrant(land, 'authority', late.id, answers), 'over-quota');

  // The ten that are left go to the other district, with reason and day.
  await allot({ fromDistrictId: own, toDistrictId: other, places: 10 });
  assert.deepEqual(
    [await quotaOf(land, programmeId, own), await quotaOf(land, programmeId, other)],
    [20, 15],
  );

  const { id: passedOn } = await land.did('district', 'grants/pass-on', { id: grantId, providerId });
  assert.equal(passedOn, below.id);
  const ownGrant = await granted(land, ['district', 'district-2'], passedOn);
  const start = { plannedFrom: '2014-11-01' };
  const work = { ...start, weeklyHours: 30, hourlyWageCents: 750 };
  await assert.rejects(described(land, 'provider', { ...work, weeklyHours: 28 }), /weeklyHours.*at least 30/);
  await assert.rejects(described(land, 'provider', { ...work, hourlyWageCents: 740 }), /at least €7\.50/);
  const { placeId, activityId } = await described(land, 'provider', work);
  await tested(land, activityId, '2016-12-31');

  const since = (from: string) => ({ unemploymentPeriods: [{ from, until: null }] });
  const person = { programmeId, firstName: 'Ina', birthDate: '1960-01-01', facts: since('2010-01-01') };
  assert.equal(
    (await referred(land, { ...person, firstName: 'Jo', birthDate: '1990-01-01' })).status,
    'not-eligible',
  );
  const { id: participation, version, status } = await referred(land, person);
  assert.equal(status, 'eligible');
  const assign = { id: participation, version, placeId, startsOn: '2014-11-01' };
  assert.equal(
    await land.refused('jobcenter', 'participants/assign-person', { ...assign, lastDayOn: '2016-11-01' }),
    'outside-availability',
  );
  await land.did('jobcenter', 'participants/assign-person', { ...assign, lastDayOn: '2016-10-31' });

  // Since the second of January nothing is granted any more; what is granted is paid.
  land.setTime('2015-01-02T10:00:00Z');
  assert.equal(await refusedGrant(land, 'authority', late.id, answers), 'after-last-grant');
  const claim = await land.did('provider', 'payments/submit-claim', { grantId: ownGrant });
  const first = { status: 'paid', requestedCents: 50_000, paidCents: 50_000 };
  assert.deepEqual(await paid(land, ['district', 'district-2'], claim.id), first);
  const above2 = await land.did('district', 'payments/submit-claim', { grantId });
  assert.deepEqual(await paid(land, ['authority', 'authority-2'], above2.id), first);
  assert.equal(await paidInLedger(land, 'appropriation'), 50_000);
});

/** Sums what the budget lines of one kind have paid. */
async function paidInLedger(land: EmptyLand, kind: string): Promise<number> {
  const { rows } = await land.asks<{ rows: { kind: string; paidCents: number }[] }>(
    'office',
    '/budget-lines',
  );
  return rows.filter((line) => line.kind === kind).reduce((sum, { paidCents }) => sum + paidCents, 0);
}

test('Integrationsbegleitung: an average over all, a share of the ESF, a household of five counts two, costs by receipt', async (t) => {
  const land = await openEmptyLand('brandenburg', 'Brandenburg');
  t.after(() => land.close());
  land.setTime('2016-01-11T10:00:00Z');
  await land.did('administrator', 'lands/settle-bodies', { text: fileText('brandenburg/bodies') });
  const districtId = await land.bodyOf(DISTRICT);
  await settled(land, 'brandenburg/bodies', {
    bodies: [{ kind: 'provider', name: 'Begleitung e.V.', districtId }],
    staff: {
      ...brandenburg,
      bank: ['grant-officer', 'Investitionsbank des Landes Brandenburg'],
      'bank-2': ['grant-officer', 'Investitionsbank des Landes Brandenburg'],
      provider: ['provider', 'Begleitung e.V.'],
    },
  });
  const text = fileText('brandenburg/integrationsbegleitung-brandenburg');
  const programmeId = await published(land, text);
  await appropriated(land, programmeId, 'esf', { 2016: 100_000_000, 2017: 100_000_000 });
  const providerId = await land.bodyOf('Begleitung e.V.');
  const apply = (people: number, esf: number, startsOn = '2016-04-01') => ({
    ...{ programmeId, startsOn, lastDay: '2016-12-31' },
    items: [
      {
        ...{ providerId, title: 'Begleitung Süd', fieldOfUse: 'Familien', amountCents: esf },
        offers: [{ kind: 'support', quantity: people }],
      },
    ],
    lines: [
      { project: 0, costType: 'staff', source: 'esf', cashYear: 2016, amountCents: esf },
      { project: 0, costType: 'staff', source: 'benefits', cashYear: 2016, amountCents: 30_000_000 - esf },
    ],
  });
  const submit = (people: number, esf: number) =>
    land.did('provider', 'grants/submit-application', apply(people, esf));
  assert.equal(
    await land.refused('provider', 'grants/submit-application', apply(60, 18_000_000, '2016-03-01')),
    'too-late-for-start',
  );
  assert.equal(await refusedGrant(land, 'bank', (await submit(59, 18_000_000)).id, answered), 'over-average');
  const above = (people: number, esf: number) =>
    land.refused('provider', 'grants/submit-application', apply(people, esf));
  assert.equal(await above(60, 18_000_001), 'above-financing');
  const grantId = await granted(land, ['bank', 'bank-2'], (await submit(60, 18_000_000)).id, answered);
  const { plan, projects } = await land.asks<{
    plan: { lines: { sourceKind: string; amountCents: number }[] };
    projects: { id: string }[];
  }>('provider', `/grants/${grantId}`);
  assert.deepEqual(
    plan.lines.map(({ sourceKind, amountCents }) => [sourceKind, amountCents]),
    [
      ['own-cash', 18_000_000],
      ['calculated', 12_000_000],
    ],
  );

  // Another figure in the file is another refusal: average, share of the ESF, and how long before one applies.
  const other = text
    .replace('slug: integrationsbegleitung-brandenburg', 'slug: anders')
    .replace(
      "stated: 'höchstens 5.000 €', amountCents: 500000",
      "stated: 'höchstens 4.000 €', amountCents: 400000",
    )
    .replace('basisPoints: 6000', 'basisPoints: 5000')
    .replace('leadDays: 56', 'leadDays: 100');
  const changed = await published(land, other);
  const again = async (people: number, esf: number) => {
    const asked = { ...apply(people, esf, '2016-05-01'), programmeId: changed };
    const { id } = await land.did('provider', 'grants/submit-application', asked);
    return refusedGrant(land, 'bank', id, answered);
  };
  const early = { ...apply(60, 15_000_000), programmeId: changed };
  assert.equal(await land.refused('provider', 'grants/submit-application', early), 'too-late-for-start');
  assert.equal(await again(60, 15_000_000), 'over-average');
  const tooMuch = { ...apply(75, 15_000_001, '2016-05-01'), programmeId: changed };
  assert.equal(await land.refused('provider', 'grants/submit-application', tooMuch), 'above-financing');
  assert.match(await again(75, 15_000_000), /no-money-in-year/);

  land.setTime('2016-04-04T10:00:00Z');
  const projectId = projects[0]?.id as string;
  const facts = { unemploymentPeriods: [{ from: '2013-01-01', until: null }] };
  const family = await referred(land, { programmeId, firstName: 'Ada', birthDate: '1980-01-01', facts });
  assert.equal(family.status, 'eligible');
  await land.did('jobcenter', 'participants/start-participation', {
    ...{ id: family.id, version: family.version, startsOn: '2016-04-04', projectId },
  });
  const members = [
    ['Bo', '1979-05-05', 'partner'],
    ['Cem', '2006-05-05', 'child'],
    ['Dana', '2008-05-05', 'child'],
    ['Eli', '2010-05-05', 'child'],
  ];
  for (const [firstName, birthDate, role] of members) {
    const { version } = await land.asks<{ version: number }>('jobcenter', `/people/${family.id}`);
    await land.did('jobcenter', 'participants/join-household', {
      ...{
        id: family.id,
        version,
        firstName,
        familyName: 'Beispiel',
        birthDate,
        role,
        joinedOn: '2016-04-04',
      },
    });
  }
  const { countsAs } = await land.asks<{ countsAs: number }>('jobcenter', `/people/${family.id}`);
  assert.equal(countsAs, 2);

  land.setTime('2016-06-02T10:00:00Z');
  const lines = [
    { costType: 'staff', month: '2016-04', evidence: 'Gehälter April', amountCents: 1_000_000 },
    { costType: 'staff', month: '2016-05', evidence: 'Gehälter Mai', amountCents: 1_000_000 },
  ];
  const claim = await land.did('provider', 'payments/submit-claim', { grantId, lines });
  // What was spent is the 60 % that the ESF bears; the benefits of those who take part are counted on top, and nobody pays them out.
  assert.equal((await paid(land, ['bank', 'bank-2'], claim.id)).paidCents, 2_000_000);
  assert.equal(await paidInLedger(land, 'appropriation'), 2_000_000);
});

test('Solidarisches Grundeinkommen: post by post in the order of receipt, up to the cap, and the wage of the day', async (t) => {
  const land = await openEmptyLand('berlin', 'Berlin');
  t.after(() => land.close());
  land.setTime('2019-07-08T06:00:00Z');
  const employers = ['Erste gGmbH', 'Zweite gGmbH', 'Dritte gGmbH'];
  await settled(land, 'berlin/bodies', {
    bodies: employers.map((name) => ({ kind: 'employer', name })),
    staff: {
      office: ['programme-office', OFFICE_OF_BERLIN],
      'office-2': ['programme-office', OFFICE_OF_BERLIN],
      authority: ['grant-officer', 'Senatsverwaltung, Bewilligung'],
      'authority-2': ['grant-officer', 'Senatsverwaltung, Bewilligung'],
      jobcenter: ['jobcenter', 'Jobcenter Berlin Mitte'],
      coach: ['coach', 'Jobcenter Berlin Mitte'],
      first: ['provider', 'Erste gGmbH'],
      second: ['provider', 'Zweite gGmbH'],
      third: ['provider', 'Dritte gGmbH'],
    },
  });
  const text = fileText('berlin/solidarisches-grundeinkommen');
  const programmeId = await published(land, text);
  await appropriated(land, programmeId, 'land', { 2019: 5_000_000_000, 2020: 5_000_000_000 });
  const apply = async (who: string, employer: string, posts: number) => {
    const { id } = await land.did(who, 'grants/submit-application', {
      ...{ programmeId, startsOn: '2019-09-01', lastDay: '2020-08-31' },
      items: [
        {
          ...{ providerId: await land.bodyOf(employer), title: 'Stellen', fieldOfUse: 'Kiez' },
          ...{ offers: [{ kind: 'job', quantity: posts }], amountCents: 1_000_000 * posts },
        },
      ],
    });
    return id;
  };
  const thousand = await apply('first', 'Erste gGmbH', 1000);
  land.setTime('2019-07-08T06:01:00Z');
  const next = await apply('second', 'Zweite gGmbH', 1);
  land.setTime('2019-07-08T06:02:00Z');
  const best = await apply('third', 'Dritte gGmbH', 1);
  const two = ['authority', 'authority-2'] as const;
  assert.equal(await refusedGrant(land, 'authority', next, answered), 'not-its-turn');
  const grantId = await granted(land, two, thousand, answered);
  assert.equal(await refusedGrant(land, 'authority', next, answered), 'over-target');

  // A post is given up: the next in order of receipt comes, and nobody before it.
  const { rows } = await land.asks<{ rows: { id: string }[] }>('first', '/places?status=undescribed');
  await land.did('first', 'places/close-place', { id: rows[1]?.id, version: 1 });
  assert.equal(await refusedGrant(land, 'authority', best, answered), 'not-its-turn');
  await granted(land, two, next, answered);
  assert.equal(await refusedGrant(land, 'authority', best, answered), 'over-target');

  const plannedFrom = '2019-09-01';
  const work = { weeklyHours: 38, hourlyWageCents: 1250, plannedFrom };
  await assert.rejects(described(land, 'first', { ...work, hourlyWageCents: 1249 }), /at least €12\.50/);
  const { placeId } = await described(land, 'first', work);
  const unemployed = (from: string) => ({ unemploymentPeriods: [{ from, until: null }], voluntary: true });
  const facts = unemployed('2016-07-07');
  const person = { programmeId, firstName: 'Kim', birthDate: '1980-01-01', facts };
  assert.equal((await referred(land, person)).status, 'not-eligible');
  const { id, version } = await referred(land, {
    ...person,
    firstName: 'Lou',
    facts: unemployed('2017-07-08'),
  });
  await land.did('jobcenter', 'participants/assign-person', {
    ...{ id, version, placeId, startsOn: '2019-09-01', lastDayOn: '2020-08-31' },
  });

  land.setTime('2019-11-04T10:00:00Z');
  const lines = [
    { costType: 'pay', month: '2019-09', evidence: 'Lohnschein September', amountCents: 260_000 },
  ];
  const claim = await land.did('first', 'payments/submit-claim', { grantId, lines });
  assert.equal((await paid(land, two, claim.id)).paidCents, 260_000);
  assert.equal(await paidInLedger(land, 'appropriation'), 260_000);
});
