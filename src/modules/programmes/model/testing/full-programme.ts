import type { ProgrammeDefinition } from '../programme-definition.ts';
import { amountOf, committeeOf, minimalProgramme, namedQuota } from './minimal-programme.ts';

const read = { sources: ['A1'], verified: true, note: { de: 'Hinweis', en: 'note' } };
const text = (words: string) => ({ de: words, en: words });
const month = { unit: 'participant', time: 'month' } as const;
const cap = (euros: number) => amountOf(`${euros} Euro`, euros * 100, read);

/** The parts that an area may have as well, each field said. */
const parts = {
  targetGroup: {
    text: text('Alle'),
    instrument: 'st-stuta',
    rules: [
      {
        any: [
          { fact: 'months-in-benefits', atLeast: 12, atMost: 48, withinMonths: 60 },
          { all: [{ fact: 'lone-parent', is: true }] },
          { ask: text('Will sie?'), of: 'jobcenter', unless: [{ fact: 'age', atMost: 17 }] },
        ],
      },
    ],
    ...read,
  },
  offers: [
    {
      id: 'garden',
      title: text('Garten'),
      unit: 'place',
      mode: 'measure',
      payer: 'jobcenter',
      shareBasisPoints: 7000,
      tests: { months: 24, board: true, ...read },
      weeklyHours: { atLeast: 15, atMost: 30 },
      hourlyWage: [{ from: '2030-01-01', least: cap(13) }],
      timeUnder: 'sgb2-16d',
      longestMonths: 36,
      openEnded: false,
      outlivesNotice: true,
      ...read,
    },
    {
      ...{ id: 'kitchen', title: text('Küche'), unit: 'place', payer: 'land', shareBasisPoints: 3000 },
      ...{ onceUsedUp: 'garden', ...read },
    },
    { id: 'coach', title: text('Begleitung'), unit: 'post', payer: 'land', ...read },
  ],
  costTypes: [
    {
      id: 'lump',
      title: text('Pauschale'),
      basis: 'lump-sum',
      per: month,
      rateBasisPoints: 9000,
      cap: cap(250),
      tiers: [
        { when: [{ fact: 'month-of-job', atLeast: 2, atMost: 12 }], rateBasisPoints: 8000, cap: cap(200) },
      ],
      paidFrom: ['land', 'own'],
      offers: ['garden'],
      subsidiaryTo: ['sgb2-16f'],
      ...read,
    },
    {
      id: 'staff',
      title: text('Personal'),
      basis: 'actual-costs',
      per: { unit: 'project', time: 'month' },
      rateBasisPoints: 9000,
      cap: null,
      limits: [
        { most: cap(500), per: { unit: 'project', time: 'month' } },
        { most: cap(2000), per: 'average' },
      ],
      eligible: [text('Fahrkarten')],
      notEligible: [text('Zinsen')],
      ...read,
    },
    {
      ...{ id: 'overhead', title: text('Gemeinkosten'), basis: 'flat-rate', cap: null, of: ['staff'] },
      ...{ per: { unit: 'project', time: 'month' }, rateBasisPoints: 1500, ...read },
    },
    {
      id: 'wage',
      title: text('Lohnzuschuss'),
      basis: 'actual-costs',
      per: month,
      rateBasisPoints: null,
      cap: null,
      of: ['gross-pay'],
      to: 'employer',
      paidBy: 'jobcenter',
      refundedBy: 'federal',
      onlyPayer: 'jobcenter',
      ...read,
    },
    {
      id: 'bonus',
      title: text('Prämie'),
      basis: 'unit-cost',
      per: { unit: 'event', time: 'once' },
      rateBasisPoints: null,
      cap: cap(1000),
      // Which track somebody is on, a line of a claim states.
      tiers: [{ when: [{ fact: 'track', is: 'short' }], cap: cap(500) }],
      event: { what: text('Halbes Jahr'), waitDays: 180, proof: text('Vertrag') },
      ...read,
    },
  ],
  procedure: {
    grantAuthority: { name: text('Amt'), body: 'authority', ...read },
    grantees: { kinds: ['district'], ...read },
    steps: [
      {
        act: 'agreement',
        by: ['ministry'],
        who: text('Ministerium'),
        to: 'association',
        founders: [text('Land')],
        decidedBy: 'signatures',
        ...read,
      },
      { act: 'regional-concept', by: ['district'], to: 'ministry', decidedBy: 'approval', ...read },
      { act: 'call', by: ['district'], needs: ['regional-concept'], ...read },
      { act: 'proposal', by: ['provider'], ...read },
      {
        ...{ act: 'selection', by: ['committee'], selection: 'committee', most: 1, binding: true, ...read },
      },
      {
        act: 'application',
        by: ['district'],
        to: 'grant-authority',
        invited: false,
        windows: [{ from: '2030-01-01', until: '2032-02-01' }],
        leadDays: 56,
        ...read,
      },
      { act: 'grant-notice', by: ['grant-authority'], to: 'district', ...read },
      { act: 'passing-on', by: ['district'], to: 'provider', ...read },
      { act: 'places', by: ['provider'], ...read },
      { act: 'participation', by: ['jobcenter'], ...read },
      { act: 'claim', by: ['provider', 'district'], ...read },
    ],
    passingOn: { to: ['provider'], costTypes: ['lump'], ...read },
    financing: { kinds: ['share'], ownFundsFirst: true, ...read },
    longestProject: { months: 24, broken: 'reasoned-exception', ...read },
    earlyStart: { allowed: false, ...read },
    committee: committeeOf(read),
  },
  payment: {
    mode: 'advance',
    windowDays: 60,
    afterFinality: true,
    lastMonthEarly: true,
    returned: 'available',
    proofs: [text('Belege')],
    ...read,
  },
  participation: {
    voluntary: true,
    coachingMonthsBefore: 3,
    leastAge: 16,
    consents: ['data'],
    householdCounts: 'adults',
    ...read,
  },
  phases: [
    { id: 'start', title: text('Anfang'), leastMonths: 1, mostMonths: 6, ...read },
    { id: 'after', title: text('Danach'), after: 'start', onlyIfFailed: true, ...read },
  ],
  tracks: [{ id: 'short', title: text('Kurz'), longestMonths: 12, ...read }],
  indicators: [
    {
      ...{ id: 'work', title: text('In Arbeit'), unit: 'people', counts: 'ended-in-work' },
      ...{ target: 10, afterMonths: 6, ...read },
    },
  ],
  duties: [
    { id: 'report', what: text('Bericht'), after: 'grant', days: 90, ifNot: text('Rückforderung'), ...read },
  ],
  shares: [
    {
      of: 'places',
      among: ['garden'],
      atLeastBasisPoints: 5000,
      atMostBasisPoints: 7000,
      scope: 'project',
      broken: 'reasoned-exception',
      ...read,
    },
    { of: 'money', among: ['staff'], atMostBasisPoints: 5000, scope: 'grantee', ...read },
  ],
  sizes: [
    { of: 'places', atLeast: 5, atMost: 50, scope: 'project', broken: 'reasoned-exception', ...read },
    { of: 'money', atMostAmount: cap(100_000), scope: 'grantee', ...read },
  ],
  staffing: [
    {
      post: 'coach',
      title: text('Schlüssel'),
      of: 'places',
      mostPerPost: 20,
      promisedInProposal: true,
      broken: 'reasoned-exception',
      ...read,
    },
  ],
} satisfies Partial<ProgrammeDefinition>;

/** Returns a programme that says everything a file can say. */
export const fullProgramme = (): ProgrammeDefinition => ({
  ...minimalProgramme(),
  ...parts,
  conducted: 'here',
  legalBasis: { text: text('Richtlinie'), ...read },
  period: {
    from: '2030-01-01',
    until: '2033-01-01',
    applicationsUntil: '2032-01-01',
    grantsUntil: '2032-03-01',
    entriesUntil: '2032-06-01',
    pauses: [{ from: '2031-07-01', until: '2031-08-01' }],
    ...read,
  },
  relations: [
    {
      kind: 'flanks',
      with: 'other',
      needsParticipation: true,
      placesWithin: true,
      endsWithIt: true,
      ...read,
    },
  ],
  targets: [{ unit: 'places', from: '2030-01-01', quantity: 100, bound: 'at-most', ...read }],
  money: [
    {
      id: 'land',
      title: text('Land'),
      payer: 'land',
      kind: 'own-cash',
      share: { basisPoints: 4000, bound: 'at-most', ...read },
      earmark: text('nur Plätze'),
      amount: amountOf('2 x 1 Mio. Euro im Jahr', 100_000_000, {
        times: 2,
        every: 'year',
        otherStatements: [{ stated: '2 Euro', amountCents: 200, sources: ['A1'], verified: true }],
        ...read,
      }),
      budgetPeriods: [
        {
          from: '2030-01-01',
          until: '2031-01-01',
          amount: amountOf('1 bis 2 Euro', 200, { leastCents: 100, ...read }),
        },
      ],
    },
    {
      id: 'own',
      title: text('Eigenes'),
      payer: 'grantee',
      kind: 'foreign-cash',
      amount: null,
      budgetPeriods: [],
    },
  ],
  quotas: {
    named: [{ ...namedQuota('15003', 60), participants: 20, projects: 2, amount: cap(6_000_000), ...read }],
    others: 'by-key',
    key: { title: text('Schlüssel'), weights: { '15001': 3, '15002': 1 }, ...read },
    moneyBinds: true,
    redistribution: { after: '2031-01-01', by: 'ministry', ...read },
    broken: 'reasoned-exception',
    ...read,
  },
  rampUp: [{ day: '2030-06-01', shareBasisPoints: 5000, ...read }],
  parameters: [{ id: 'age', title: text('Alter'), value: 35, unit: 'years', ...read }],
  conditions: [{ text: text('Freiwillig'), decidedBy: 'jobcenter', ...read }],
  areas: [{ id: 'a', title: text('Bereich'), ...parts, ...read }],
  versions: [
    {
      validFrom: '2031-01-01',
      title: text('Änderung'),
      sizes: [],
      drops: [{ part: 'money', id: 'land' }],
    },
  ],
  openQuestions: [text('Offen')],
});
