import { stringify } from 'yaml';
import type { Amount } from '../amount.ts';
import type { ProgrammeDefinition } from '../programme-definition.ts';

const text = (words: string) => ({ de: words, en: words });
export const read = { sources: ['A1'], verified: true };

/** Returns the least that a programme file may say; a test changes what matters to it. */
export const minimalProgramme = (changes: Partial<ProgrammeDefinition> = {}): ProgrammeDefinition => ({
  slug: 'sample',
  title: text('Muster'),
  summary: text('Ein Muster.'),
  land: 'sachsen-anhalt',
  legalBasis: null,
  period: { from: '2030-01-01', until: '2033-01-01', ...read },
  targetGroup: targetGroupOf(null),
  targets: [],
  areas: [],
  money: [moneyOf(null)],
  costTypes: [],
  offers: [],
  quotas: { named: [], others: 'open', ...read },
  procedure: {
    grantAuthority: { name: text('Amt'), ...read },
    grantees: { kinds: ['district'], ...read },
    steps: [],
  },
  conditions: [],
  openQuestions: [],
  bibliography: { A1: 'Richtlinie' },
  ...changes,
});

/** Returns a pot of money of the Land, of this amount or of none that is known. */
export const moneyOf = (
  amount: Amount | null,
  more: Partial<ProgrammeDefinition['money'][number]> = {},
): ProgrammeDefinition['money'][number] => ({
  id: 'land',
  title: text('Land'),
  payer: 'land',
  amount,
  budgetPeriods: [],
  ...more,
});

/** Returns an amount as a source states it and as it was read, in cents. */
export const amountOf = (stated: string, amountCents: number, more: Partial<Amount> = {}): Amount => ({
  stated,
  amountCents,
  ...read,
  ...more,
});

/** Returns a cost type that is paid by place and month. */
export const costTypeOf = (
  id: string,
  more: Partial<ProgrammeDefinition['costTypes'][number]> = {},
): ProgrammeDefinition['costTypes'][number] => ({
  id,
  title: text(id),
  basis: 'open',
  per: { unit: 'place', time: 'month' },
  rateBasisPoints: null,
  cap: null,
  ...read,
  ...more,
});

/** Returns kinds of place by their shares in basis points. */
export const placesOf = (
  shares: Readonly<Record<string, number>>,
  more: Partial<ProgrammeDefinition['offers'][number]> = {},
): ProgrammeDefinition['offers'] =>
  Object.entries(shares).map(([id, shareBasisPoints]) => ({
    id,
    title: text(id),
    unit: 'place',
    payer: 'land',
    shareBasisPoints,
    ...read,
    ...more,
  }));

/** Returns the rule that a project has at least so many places. */
export const leastPlaces = (atLeast: number, more: Partial<SizeLimit> = {}): SizeLimit => ({
  of: 'places',
  atLeast,
  scope: 'project',
  ...read,
  ...more,
});
type SizeLimit = NonNullable<ProgrammeDefinition['sizes']>[number];

/** Returns the stations of a line on which a district calls, applies and is granted to. */
export const districtLine = (): Step[] => [
  { act: 'call', by: ['district'], ...read },
  { act: 'proposal', by: ['provider'], ...read },
  { act: 'selection', by: ['committee'], selection: 'committee', ...read },
  { act: 'application', by: ['district'], to: 'grant-authority', ...read },
  { act: 'grant-notice', by: ['grant-authority'], to: 'district', ...read },
  { act: 'places', by: ['provider'], ...read },
  { act: 'participation', by: ['jobcenter'], ...read },
];
type Step = ProgrammeDefinition['procedure']['steps'][number];

type CommitteeRules = NonNullable<ProgrammeDefinition['procedure']['committee']>;
/** Returns the rules of a committee, of which at least two and more than half are present. */
export const committeeOf = (more: Partial<CommitteeRules> = {}): CommitteeRules => ({
  presentAbovePercent: 50,
  leastPresent: 2,
  largeSpreadPercent: 25,
  ...read,
  ...more,
});

/** Returns the rule that people are coached so long before they take a place. */
export const coachedBefore = (
  coachingMonthsBefore: number,
): NonNullable<ProgrammeDefinition['participation']> => ({
  coachingMonthsBefore,
  ...read,
});

/** Returns a target group, which this instrument of the law checks, or none. */
export const targetGroupOf = (instrument: string | null): ProgrammeDefinition['targetGroup'] => ({
  text: text('Alle'),
  instrument,
  ...read,
});

/** Returns the target of so many places from a day on. */
export const placesTarget = (quantity: number, from = '2030-01-01') => ({
  unit: 'places' as const,
  from,
  quantity,
  ...read,
});

/** Returns the places that a district gets by its name. */
export const namedQuota = (district: string, places: number) => ({ district, places, ...read });

/** Returns the programme as its file would have it. */
export const fileOf = (programme: object): string => stringify(programme, { aliasDuplicateObjects: false });

/** Returns two kinds of place as a programme offers them: one that takes time under § 16d, one for those who have none left. */
export const twoKindsOfPlace = (): ProgrammeDefinition['offers'] => [
  {
    id: 'work-opportunity',
    title: text('Arbeitsgelegenheit'),
    unit: 'place',
    payer: 'jobcenter',
    timeUnder: 'sgb2-16d',
    tests: { months: null, ...read },
    ...read,
  },
  {
    id: 'municipal',
    title: text('Kommunaler Platz'),
    unit: 'place',
    payer: 'land',
    onceUsedUp: 'work-opportunity',
    ...read,
  },
];

/** Returns so many places of each of them, as commands take them. */
export const asked = (work: number, municipal = 0): { kind: string; quantity: number }[] => [
  { kind: 'work-opportunity', quantity: work },
  ...(municipal > 0 ? [{ kind: 'municipal', quantity: municipal }] : []),
];

/** Returns the same as items of a programme. */
export const promised = (work: number, municipal = 0) =>
  asked(work, municipal).map((item) => ({ ...item, unit: 'place' as const }));
