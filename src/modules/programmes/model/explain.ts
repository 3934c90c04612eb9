import type { IsoDate } from '#kernel/calendar.ts';
import type { CostTypeObstacle, CostTypeRule } from './cost-rules.ts';
import { informsOnly } from './informs-only.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';
import { type ProgrammeRules, rulesOfAreas } from './programme-rules.ts';

/** The reasons why something is not paid, for readers of the terminal; pages have words of their own. */
const WHY: Readonly<Record<CostTypeObstacle, string>> = {
  'basis-unknown': 'no source says on which basis it is paid',
  'paid-by-another': 'somebody else pays it, from books of their own',
  'no-own-cash': 'none of its sources is cash that is paid out here',
};

/** Returns what follows from a programme on a day, area by area, as `bin/stellwerk programme explain` prints it. */
export const explainProgramme = (programme: ProgrammeDefinition, on: IsoDate) => ({
  slug: programme.slug,
  on,
  land: programme.land,
  areas: rulesOfAreas(programme, on).map(explainArea),
  informsOnly: Object.keys(informsOnly),
});

const explainArea = (rules: ProgrammeRules) => ({
  area: rules.area?.id ?? null,
  title: (rules.area ? rules.area.title : rules.title)?.de ?? null,
  validFrom: rules.validFrom,
  period: rules.period,
  conducted: rules.conducted,
  relations: rules.relations,
  stations: rules.stations.map(({ act, by, invited = false, to = null, ...step }) => ({
    act,
    by,
    invited,
    to,
    ...step,
  })),
  selection: rules.selection,
  committee: rules.procedure.committee ?? null,
  recipients: rules.recipients,
  passedOnTo: rules.procedure.passingOn?.to ?? [],
  passedOnCosts: rules.procedure.passingOn?.costTypes ?? null,
  financing: rules.procedure.financing ?? null,
  longestProject: rules.procedure.longestProject ?? null,
  earlyStart: rules.procedure.earlyStart?.allowed ?? false,
  grantAuthority: rules.procedure.grantAuthority.name,
  grantAuthorityBody: rules.procedure.grantAuthority.body ?? null,
  offers: rules.offers.map(({ id, tests, title, workTime, askedUnder, ...offer }) => ({
    kind: id,
    ...offer,
    tests: tests !== undefined,
    testsMonths: tests?.months ?? null,
    testsBoard: tests?.board ?? false,
  })),
  costs: rules.costTypes.map(explainCost),
  sources: rules.sources.map(({ id, kind, share, isPayable, payer, budgetPeriods }) => ({
    id,
    kind,
    payer,
    shareBasisPoints: share?.basisPoints ?? null,
    shareBound: share?.bound ?? null,
    payable: isPayable,
    budgetPeriods: budgetPeriods.map(({ from, until, amount }) => ({
      from,
      until,
      cents: amount.amountCents,
    })),
  })),
  payment: rules.payment ?? { mode: 'notice', windowDays: null },
  targetGroup: { instrument: rules.targetGroup.instrument, rules: rules.targetGroup.rules ?? [] },
  participation: rules.participation,
  quotas: rules.quotas,
  targets: rules.targets,
  shares: rules.shares,
  sizes: rules.sizes,
  staffing: rules.staffing,
  phases: rules.phases,
  tracks: rules.tracks,
  indicators: rules.indicators,
  duties: rules.duties,
  rampUp: rules.rampUp,
  questions: rules.conditions.filter(({ decidedBy }) => decidedBy !== undefined),
});

function explainCost(cost: CostTypeRule) {
  const { id, basis, per, of = [], to = 'grantee', tiers = [], limits = [], payable, why } = cost;
  const {
    rateBasisPoints,
    cap,
    offers,
    paidFrom,
    paidBy,
    refundedBy,
    onlyPayer,
    subsidiaryTo = [],
    event,
  } = cost;
  const always = rateBasisPoints === null && cap === null ? [] : [{ when: [], rateBasisPoints, cap }];
  return {
    ...{ id, basis, per, of, to },
    tiers: [...tiers, ...always].map(({ when, rateBasisPoints: rate, cap: sum }) => ({
      when,
      rateBasisPoints: rate ?? null,
      capCents: sum?.amountCents ?? null,
    })),
    limits: limits.map(({ most, per: unit }) => ({ mostCents: most.amountCents, per: unit })),
    offers: offers ?? null,
    sources: paidFrom ?? null,
    paidBy: paidBy ?? null,
    refundedBy: refundedBy ?? null,
    onlyPayer: onlyPayer ?? null,
    subsidiaryTo,
    event: event ?? null,
    payable,
    why: why && WHY[why],
  };
}
