import { addMonths } from '#kernel/calendar.ts';
import { sumCents } from '#kernel/money.ts';
import { monthsOf } from '#kernel/month.ts';
import { dueMonths, duesOf } from '#modules/payments/index.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import { STAFF_OF_A_PLACE } from './grants.ts';

/** A grant as claims are made of it: with those who act on either side, and the projects and stays of a provider. */
export type Granted = {
  readonly id: string;
  readonly parentId: string | null;
  readonly places: number;
  readonly claimedBy: string;
  readonly checkedBy: string;
  readonly releasedBy: string;
  readonly projects: readonly { readonly id: string; readonly startsOn: string; readonly endsOn: string }[];
  readonly stays: Parameters<typeof dueMonths>[0]['stays'];
};

type Line = {
  readonly costType: string;
  readonly form: 'lump' | 'staff-month' | 'passed-on';
  readonly month: string;
  readonly item: string;
  readonly projectId?: string;
  readonly childGrantId?: string;
  readonly cents: number;
};
type Claim = {
  readonly grant: Granted;
  readonly claimedOn: string;
  /** The day of the first person, of a claim that waits for the second. */
  readonly checkedOn?: string;
  /** The day of the money; nothing while it waits. */
  readonly paidOn?: string;
  readonly lines: readonly Line[];
  readonly months: ReturnType<typeof dueMonths>;
};
type When = Pick<Claim, 'claimedOn' | 'checkedOn' | 'paidOn'>;

/** Returns the claims of providers and of the districts above them, with the lines that both reckon by. */
export function claimsUnder(grants: readonly Granted[], rules: ProgrammeRules): Claim[] {
  const passedOn = grants
    .filter(({ parentId }) => parentId !== null)
    .flatMap((grant, number) => claimsOfProvider(grant, MONTHS_WAITING[number] ?? MONTHS, rules));
  const own = grants
    .filter(({ parentId }) => parentId === null)
    .flatMap((grant, number) => claimsOfDistrict(grant, number, passedOn));
  return [...passedOn, ...own];
}

type Month = readonly [from: string, until: string, when: When];

/** The months that providers have claimed, and when. */
const APRIL_PAID: Month = ['2018-04-01', '2018-05-01', { claimedOn: '2018-05-04', paidOn: '2018-05-15' }];
const MONTHS: readonly Month[] = [
  APRIL_PAID,
  ['2018-05-01', '2018-06-01', { claimedOn: '2018-06-01', paidOn: '2018-06-04' }],
];

/** Those of the few who wait for their money: one longer than anybody should, one for the second person, one since just now. */
const MONTHS_WAITING: Readonly<Record<number, readonly Month[]>> = {
  10: [['2018-04-01', '2018-05-01', { claimedOn: '2018-05-04' }]],
  13: [APRIL_PAID, ['2018-05-01', '2018-06-01', { claimedOn: '2018-06-01', checkedOn: '2018-06-04' }]],
  16: [APRIL_PAID, ['2018-05-01', '2018-06-01', { claimedOn: '2018-06-01' }]],
};

/** Returns what a provider claims from its district: of each month that is over what its stays cost. */
function claimsOfProvider(
  grant: Granted,
  months: readonly Month[],
  { lumpSums: lumps }: ProgrammeRules,
): Claim[] {
  return months.flatMap(([from, until, when]) => {
    const due = dueMonths({
      projects: grant.projects,
      stays: grant.stays,
      others: [],
      lumps,
      window: { from, until },
    });
    const lines = duesOf(due).map((one) => ({ ...one, form: 'lump' as const }));
    return lines.length > 0 ? [{ grant, ...when, lines, months: due }] : [];
  });
}

/** Returns what a district claims from the authority: its staff by quarter and then by month, and what it has paid to its providers by then. */
function claimsOfDistrict(grant: Granted, number: number, passedOn: readonly Claim[]): Claim[] {
  const claims: readonly Month[] = [
    ['2017-10-01', '2018-01-01', { claimedOn: '2017-12-21', paidOn: '2017-12-28' }],
    [
      '2018-01-01',
      '2018-04-01',
      {
        claimedOn: `2018-04-${APRIL[number % APRIL.length]}`,
        paidOn: '2018-04-25',
      },
    ],
    ['2018-04-01', '2018-05-01', { claimedOn: '2018-05-17', paidOn: '2018-05-24' }],
  ];
  return claims.map(([from, until, when]) => {
    const staff = monthsOf({ from, until }).flatMap((month) => staffOf(grant, month));
    const below = passedOn.filter(
      ({ grant: { parentId }, paidOn, lines }) =>
        parentId === grant.id &&
        paidOn !== undefined &&
        paidOn < when.claimedOn &&
        lines.some(({ month }) => month >= from && month < until),
    );
    return { grant, ...when, lines: [...below.flatMap(passedOnLines), ...staff], months: [] };
  });
}

/** The days on which districts claim the first quarter, in turn. */
const APRIL = ['09', '10', '11', '12', '13', '16', '17', '18', '19', '20', '23', '24'];

/** Returns the hours of coaching and coordination of a month. */
const staffOf = ({ places }: Granted, month: string): Line[] =>
  STAFF_OF_A_PLACE.map(({ costType, cents, word, hours }) => ({
    ...{ costType, month, form: 'staff-month' as const, item: `${word} (erfunden)` },
    ...{ quantity: Math.round(places * hours), cents: places * cents },
  }));

/** Returns what was paid to a provider, by project, cost type and month. */
const passedOnLines = ({ grant, lines }: Claim): Line[] =>
  [
    ...Map.groupBy(lines, ({ projectId, costType, month }) => `${projectId} ${costType} ${month}`).values(),
  ].map((alike) => {
    const { projectId = '', costType, month } = alike[0] as Line;
    const item = `${grant.id} ${projectId}`;
    return {
      form: 'passed-on',
      childGrantId: grant.id,
      ...{ projectId, costType, month, item },
      cents: sumCents(alike.map(({ cents }) => cents)),
    };
  });

/** Returns a claim with its sums; what a district spends itself is apart. */
export function sumsOf({ grant, lines, claimedOn, checkedOn, paidOn }: Claim, n: number) {
  const months = lines.map(({ month }) => month).sort();
  const own = lines.filter(({ form }) => form === 'staff-month');
  const [from, last] = [months[0] as string, months.at(-1) as string];
  return {
    ...{ n, grantId: grant.id, claimedOn, checkedOn, paidOn, startsOn: from, endsOn: addMonths(last, 1) },
    ...{ claimedBy: grant.claimedBy, checkedBy: grant.checkedBy, releasedBy: grant.releasedBy },
    cents: sumCents(lines.map(({ cents }) => cents)),
    ownCents: sumCents(own.map(({ cents }) => cents)),
    reason:
      grant.parentId === null
        ? 'Personalkosten und weitergeleitete Pauschalen sind belegt.'
        : 'Tage und Pauschalen stimmen mit den Plätzen überein.',
  };
}
