import {
  decideReduction,
  prepareReduction,
} from '../../../src/modules/funding/commands/reduction-decision.ts';
import {
  decideAppropriation,
  decideYear,
  prepareAppropriation,
  prepareYear,
} from '../../../src/modules/funding/index.ts';
import { decideRelease, prepareRelease } from '../../../src/modules/grants/commands/release-decision.ts';
import {
  decideApplication,
  decideHeldYear,
  decideNotice,
  passOnGrant,
  prepareApplicationDecision,
  prepareHeldYear,
  prepareNotice,
  submitApplication,
  submitMeasureApplication,
} from '../../../src/modules/grants/index.ts';
import { declareShare } from '../../../src/modules/payments/commands/declare-share.ts';
import { decideReceipt, prepareReceipt } from '../../../src/modules/payments/commands/receipt-decision.ts';
import { decideRecovery, prepareRecovery } from '../../../src/modules/payments/commands/recovery-decision.ts';
import { returnClaim } from '../../../src/modules/payments/commands/return-claim.ts';
import { checkClaim, releaseClaim, submitAdvance, submitClaim } from '../../../src/modules/payments/index.ts';
import { AUTHORITY, DISTRICT, occupyPlaces } from '../../../src/modules/payments/testing/passed-on.ts';
import { asked } from '../../../src/modules/programmes/model/testing/minimal-programme.ts';
import type { Command } from '../../../src/platform/commands/command.ts';
import type { Office } from '../../support/office.ts';

const MINISTRY = ['programme-office', 'second-programme-officer'] as const;
const JOBCENTER = ['jobcenter', 'second-jobcenter'] as const;
const PROVIDERS = ['provider', 'other-provider'] as const;
type Pair = readonly [first: string, second: string];

/** The two people of whoever gives a grant, or holds a line, by the kind of body that it is. */
const PAIRS: Readonly<Record<string, Pair>> = {
  ministry: MINISTRY,
  'grant-authority': AUTHORITY,
  district: DISTRICT,
  jobcenter: JOBCENTER,
};
const pairOf = (row: { readonly giver?: string } | undefined): Pair => PAIRS[row?.giver ?? ''] ?? AUTHORITY;
// biome-ignore lint/suspicious/noExplicitAny: commands of every kind stand in one list.
type AnyCommand = Command<any, any, any>;

/** A programme that is played, with what was prepared and waits for a second person. */
export type Play = {
  readonly office: Office;
  readonly programmeId: string;
  readonly waiting: (() => Promise<unknown>)[];
};

/** The dice of one act: which of several things it is done to, with how much money, and whether the second person comes later. */
type Throw = { readonly pick: number; readonly cents: number; readonly isLater: boolean };

type Act = (play: Play, dice: Throw) => Promise<unknown>;

const choose = <One>(all: readonly One[], { pick }: Throw): One | undefined => all[pick % all.length];
const yearOf = ({ pick }: Throw) => 2017 + (pick % 4);

/** Every act of money as somebody does it, each with the second person where it takes two. */
export const ACTS: Readonly<Record<string, Act>> = {
  appropriate: (play, dice) =>
    byTwo(play, dice, MINISTRY, prepareAppropriation, decideAppropriation, {
      id: play.programmeId,
      reason: 'Haushaltsplan',
      appropriations: [
        {
          source: dice.pick % 3 === 0 ? 'esf' : 'land',
          cashYear: yearOf(dice),
          authorisationYear: yearOf(dice) - (dice.pick % 5 === 0 ? 1 : 0),
          amountCents: dice.cents * 4,
        },
      ],
    }),
  reduce: async (play, dice) => {
    const entry = choose(await rowsOf(play, ENTRIES), dice);
    return (
      entry &&
      byTwo(play, dice, pairOf(entry), prepareReduction, decideReduction, {
        ...{ id: entry.id, amountCents: dice.cents, reason: 'Haushaltssperre' },
      })
    );
  },
  apply: async (play, dice) => {
    const outcome = await play.office.does('district-office', submitApplication, {
      ...{ programmeId: play.programmeId, startsOn: '2017-10-01', lastDay: '2019-12-31' },
      ...planOf(play.office, dice),
    });
    return outcome.kind === 'done' && decideOn(play, dice, String(outcome.answer.id), AUTHORITY);
  },
  ownMoney: (play, dice) =>
    byTwo(play, dice, JOBCENTER, prepareAppropriation, decideAppropriation, {
      ...{ id: play.programmeId, reason: 'Eingliederungsmittel' },
      // Now and then somebody reaches for the money of the Land.
      appropriations: [
        {
          source: dice.pick % 7 === 0 ? 'land' : 'integration',
          ...{ cashYear: yearOf(dice), amountCents: dice.cents * 3 },
        },
      ],
    }),
  measure: async (play, dice) => {
    const grant = choose(await rowsOf(play, GRANTS_BELOW), dice);
    if (!grant) return;
    const places = (await play.office.sql('select id from project where grant_id = $1', [grant.id])).map(
      ({ id: projectId }) => ({ projectId, kind: 'work-opportunity', places: 1 + (dice.pick % 2) }),
    );
    const outcome = await play.office.does(granteeIn(play, grant) ?? PROVIDERS[0], submitMeasureApplication, {
      ...{ id: grant.id, startsOn: '2017-11-01', lastDay: '2019-12-31', places },
      ...{ rateCents: 1 + (dice.cents % 6_000), wholeCents: 28_000 + (dice.cents % 5_000) },
    });
    return outcome.kind === 'done' && decideOn(play, dice, String(outcome.answer.id), JOBCENTER);
  },
  passOn: async (play, dice) => {
    const grant = choose(await idsOf(play, GRANTS_ABOVE), dice);
    const provider = choose(PROVIDERS, dice);
    if (!grant || !provider) return;
    // Now and then a part of a line of no project instead of its projects.
    const lines = await play.office.sql(TRAINING_LINES, [grant]);
    const amounts = dice.pick % 3 === 0 && lines.map(({ number }) => ({ number, amountCents: dice.cents }));
    const outcome = await play.office.does('district-office', passOnGrant, {
      ...{ id: grant, providerId: play.office.people[provider]?.organisationId },
      ...(amounts && { amounts }),
    });
    if (outcome.kind !== 'done') return outcome;
    const decided = await decideOn(play, dice, String(outcome.answer.id), DISTRICT);
    for (const id of await idsOf(play, GRANTS_WITHOUT_STAYS))
      await occupyPlaces(play.office, id, '[2017-11-01,2018-02-15)');
    return decided;
  },
  change: async (play, dice) => {
    const { grant, pair } = await anyGrant(play, dice);
    if (!grant) return;
    const [line] = await play.office.sql(
      `select l.number from finance_plan_line l join grant_in_force g on g.plan_id = l.plan_id where g.id = $1 order by l.number offset $2 limit 1`,
      [grant, dice.pick % 5],
    );
    const kind = (['amendment', 'amendment', 'withdrawal', 'revocation', 'closing'] as const)[dice.pick % 5];
    const amounts = [{ number: line?.number ?? 1, amountCents: dice.cents }];
    return byTwo(play, dice, pair, prepareNotice, decideNotice, {
      ...{ id: grant, kind, reason: 'Es hat sich etwas geändert.', heardOn: '2017-12-01' },
      ...(kind !== 'closing' && dice.cents % 7 !== 0 && { amounts }),
    });
  },
  release: async (play, dice) => {
    const commitment = choose(await idsOf(play, COMMITMENTS), dice);
    return (
      commitment &&
      byTwo(play, dice, AUTHORITY, prepareRelease, decideRelease, {
        ...{ id: commitment, amountCents: dice.cents, reason: 'Nicht gebraucht' },
      })
    );
  },
  claim: async (play, dice) => {
    const { grant, grantee, isAbove } = await anyGrant(play, dice);
    if (!grant || !grantee) return;
    const evidence = `Beleg ${dice.pick} ${dice.cents}`;
    const month = `201${7 + (dice.pick % 3)}-1${dice.pick % 3}`;
    const own = { costType: isAbove ? 'staff' : 'training', month, evidence, amountCents: dice.cents };
    const lines = dice.pick % 4 > 0 ? [own] : [];
    return play.office.does(grantee, submitClaim, { grantId: grant, lines });
  },
  advance: async (play, dice) => {
    const { grant, grantee } = await anyGrant(play, dice);
    const [today] = await play.office.sql(`select $1::date::text as day`, [playedOn.get(play)]);
    const costType = dice.pick % 3 === 0 ? 'lump' : 'staff';
    return (
      grant &&
      grantee &&
      play.office.does(grantee, submitAdvance, {
        ...{ grantId: grant, startsOn: today?.day, lastDay: today?.day },
        needs: [{ costType, amountCents: dice.cents }],
      })
    );
  },
  pay: async (play, dice) => {
    const claim = choose(await rowsOf(play, CLAIMS), dice);
    if (!claim) return;
    const pair = pairOf(claim);
    if (dice.pick % 11 === 0)
      return play.office.does(pair[0], returnClaim, {
        ...{ id: claim.id, version: claim.version, returnReason: 'Unvollständig' },
      });
    const [line] = await play.office.sql(
      `select id, requested_cents from claim_line where claim_id = $1 and form <> 'counted' order by number limit 1`,
      [claim.id],
    );
    const acceptedCents = Math.floor((line?.requested_cents * (dice.pick % 4)) / 3);
    const cut = dice.pick % 2 === 0 && line?.requested_cents > 0;
    return byTwo(play, dice, pair, checkClaim, releaseClaim, {
      ...{ id: claim.id, version: claim.version, reason: 'Rechnerisch richtig.' },
      ...(cut && {
        lines: {
          [line?.id]: { acceptedCents: Math.min(acceptedCents, line?.requested_cents), reasonCode: 'other' },
        },
      }),
    });
  },
  recover: async (play, dice) => {
    const claim = choose(await rowsOf(play, PAID_CLAIMS), dice);
    return (
      claim &&
      byTwo(play, dice, pairOf(claim), prepareRecovery, decideRecovery, {
        ...{ id: claim.id, amountCents: Math.max(1, Math.floor(dice.cents / 8)), legalBasis: 'revocation' },
        ...{ reason: 'Zu viel gezahlt', dueOn: '2020-03-01' },
      })
    );
  },
  receive: async (play, dice) => {
    const recovery = choose(await rowsOf(play, DEMANDS), dice);
    return (
      recovery &&
      byTwo(play, dice, pairOf(recovery), prepareReceipt, decideReceipt, {
        ...{ id: recovery.id, reason: 'Kontoauszug' },
      })
    );
  },
  share: async (play, dice) => {
    const place = choose(await rowsOf(play, PLACES), dice);
    return (
      place &&
      play.office.does(place.who as string, declareShare, {
        ...{ projectId: place.projectId, placeId: place.id, month: '2017-12', costType: 'lump' },
        ...{ payer: dice.pick % 2 === 0 ? 'Jobcenter' : 'Stadt', amountCents: 1 + (dice.cents % 9_000) },
      })
    );
  },
  closeYear: (play, dice) =>
    byTwo(play, dice, dice.cents % 2 === 0 ? JOBCENTER : MINISTRY, prepareYear, decideYear, {
      ...{ id: play.programmeId, free: dice.pick % 2 === 0 ? 'carry' : 'lapse', reason: 'Abschluss' },
    }),
  closeHeldYear: async (play, dice) => {
    const grant = choose(await idsOf(play, GRANTS_ABOVE), dice);
    return (
      grant &&
      byTwo(play, dice, DISTRICT, prepareHeldYear, decideHeldYear, {
        ...{ id: grant, free: dice.pick % 2 === 0 ? 'carry' : 'lapse', reason: 'Abschluss' },
      })
    );
  },
  decideWhatWaits: async (play, { pick }) => {
    const [next] = play.waiting.splice(pick % Math.max(1, play.waiting.length), 1);
    return next?.();
  },
};

/** The day on which each play stands. */
export const playedOn = new WeakMap<Play, string>();

/** Lets one prepare and another decide, at once or later; either may be refused. */
async function byTwo(
  { office, waiting }: Play,
  { isLater, pick }: Throw,
  [first, second]: Pair,
  prepare: AnyCommand,
  decide: AnyCommand,
  input: Readonly<Record<string, unknown>> & { readonly id: string; readonly version?: number },
): Promise<unknown> {
  const prepared = await office.does(first, prepare, input);
  if (prepared.kind !== 'done') return prepared;
  const verdict = pick % 13 === 0 ? { verdict: 'return', reason: 'Bitte noch einmal' } : { verdict: 'agree' };
  const version = input.version === undefined ? {} : { version: input.version + 1 };
  const settle = () => office.does(second, decide, { id: input.id, ...version, ...verdict });
  if (!isLater) return settle();
  waiting.push(settle);
}

const decideOn = (play: Play, dice: Throw, id: string, pair: Pair) =>
  byTwo(play, dice, pair, prepareApplicationDecision, decideApplication, {
    ...{ id, version: 1 },
    ...({
      outcome: dice.pick % 17 === 0 ? 'reject' : 'approve',
      reason: 'Plan und Mittel sind geprüft.',
    } as object),
  });

/** A finance plan over three years: a project of each provider, staff from two sources, and what is counted on top. */
function planOf({ people }: Office, { cents, pick }: Throw) {
  const year = 2017 + (pick % 2);
  const each = (line: object) => [
    { ...line, cashYear: year, source: 'land', amountCents: cents },
    { ...line, cashYear: Math.min(2019, year + 1), source: 'land', amountCents: 1 + Math.floor(cents / 3) },
  ];
  return {
    items: PROVIDERS.map((who) => ({
      providerId: people[who]?.organisationId,
      ...{ title: `Vorhaben ${who}`, fieldOfUse: 'verschiedene', offers: asked(2), amountCents: 1 },
    })),
    lines: [
      ...[0, 1].flatMap((project) =>
        each({ project, costType: 'lump' }).map(({ amountCents: _, ...line }) => ({
          ...{ ...line, quantity: 4, unitPriceCents: 25_000 },
        })),
      ),
      ...each({ costType: 'staff' }),
      { costType: 'staff', cashYear: year, source: 'esf', amountCents: 2 * cents + 1 },
      { costType: 'staff', cashYear: year, source: 'benefits', amountCents: 1 + Math.floor(cents / 7) },
      { costType: 'training', cashYear: year, source: 'land', amountCents: 2 * cents },
      { costType: 'overheads', cashYear: year, source: 'land', amountCents: cents },
    ],
  };
}

const OF_PROGRAMME = 'g.programme_id = $1';
const GIVER = '(select o.kind from organisation o where o.id = g.grantor_id) as giver';
const OF_LAND = `g.grantor_id not in (select o.id from organisation o where o.kind = 'jobcenter')`;
const ENTRIES = `select e.id, (select o.kind from organisation o where o.id = e.holder_id) as giver
  from ledger_entry e join budget_line g on g.id = e.budget_line_id where ${OF_PROGRAMME} and e.rule = 'appropriate' order by e.number`;
const GRANTS_ABOVE = `select g.id from grant_in_force g where ${OF_PROGRAMME} and g.parent_id is null and ${OF_LAND} order by g.notice_number`;
const GRANTS_BELOW = `select g.id, g.grantee_id as "granteeId" from grant_in_force g where ${OF_PROGRAMME} and g.parent_id is not null order by g.notice_number`;
const GRANTS_WITHOUT_STAYS = `select g.id from grant_in_force g where ${OF_PROGRAMME} and g.parent_id is not null
  and not exists (select from occupancy o join project j on j.id = o.project_id where j.grant_id = g.id)`;
const GRANTS = `select g.id, ${GIVER}, g.grantee_id as "granteeId" from grant_in_force g where ${OF_PROGRAMME} order by g.notice_number`;
const TRAINING_LINES = `select l.number from finance_plan_line l join grant_in_force g on g.plan_id = l.plan_id where g.id = $1 and l.cost_type = 'training' order by 1`;
const COMMITMENTS = `select c.id from commitment c join budget_line g on g.id = c.budget_line_id where ${OF_PROGRAMME} and g.origin_grant_id is null order by c.notice_number, g.cash_year, g.source`;
const CLAIMS = `select c.id, c.version, ${GIVER} from claim c join grant_award g on g.id = c.grant_id
  where ${OF_PROGRAMME} and c.status = 'submitted' order by c.submitted_at, c.requested_cents`;
const PAID_CLAIMS = CLAIMS.replace(`'submitted'`, `'paid'`);
const DEMANDS = `select y.id, ${GIVER} from recovery y join grant_award g on g.id = y.grant_id
  where ${OF_PROGRAMME} and y.received_on is null order by y.demanded_on, y.amount_cents`;
const PLACES = `select p.id, g.id as "projectId", case when o.name like 'Diakon%' then 'provider' else 'other-provider' end as who
  from place p join project g on g.id = p.project_id join organisation o on o.id = g.provider_id where ${OF_PROGRAMME} order by g.title, p.number`;

const rowsOf = ({ office, programmeId }: Play, query: string) => office.sql(query, [programmeId]);
const idsOf = async (play: Play, query: string): Promise<string[]> =>
  (await rowsOf(play, query)).map(({ id }) => id);

async function anyGrant(play: Play, dice: Throw) {
  const found = choose(await rowsOf(play, GRANTS), dice);
  return {
    grant: found?.id as string | undefined,
    isAbove: found?.giver === 'grant-authority',
    pair: pairOf(found),
    grantee: granteeIn(play, found),
  };
}

const granteeIn = ({ office }: Play, grant: { readonly granteeId?: string } | undefined) =>
  Object.entries(office.people).find(
    ([who, { organisationId }]) =>
      organisationId === grant?.granteeId && ['district-office', ...PROVIDERS].includes(who),
  )?.[0];
