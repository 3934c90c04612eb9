import type { IsoDate } from '#kernel/calendar.ts';
import { sumCents } from '#kernel/money.ts';
import { lastDay } from '#kernel/period.ts';
import { formatDate, formatMoney, formatNumber, formatPercentage, formatPeriod } from '#ui/language.ts';
import { ruleWords } from '../messages/rule-words.ts';
import { programmesMessages } from '../messages.ts';
import { ALLOTTED, type QuotaKind } from '../model/allotted.ts';
import type { Evidence } from '../model/evidence.ts';
import { mixedOffers, projectSizes } from '../model/offer-limits.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import { type ProgrammeRules, rulesOf } from '../model/programme-rules.ts';
import type { QuotaRow } from '../queries/programmes.ts';
import { costUnitText } from './cost-unit.ts';
import { evidenceText, say } from './evidence.presenter.ts';
import { presentValues } from './rule-values.presenter.ts';

/** Returns all money of a programme, if every source of it is known. */
export const totalCents = ({ money }: ProgrammeDefinition): number | null =>
  money.length === 0 || money.some(({ amount }) => amount === null)
    ? null
    : sumCents(money.map(({ amount }) => amount?.amountCents ?? 0));

const TONES = { draft: 'neutral', published: 'success', ended: 'info' } as const;
export const programmeStatus = (status: string) => ({
  label: programmesMessages.statuses[status as keyof typeof TONES],
  tone: TONES[status as keyof typeof TONES],
});

/** A programme's definition as finished strings, section by section, as it stands on a day. */
export function presentDefinition(
  definition: ProgrammeDefinition,
  quotas: readonly QuotaRow[],
  day: IsoDate,
) {
  const rules = rulesOf(definition, null, day);
  return {
    summary: say(definition.summary),
    facts: presentFacts(rules),
    money: rules.sources.flatMap((source) => presentSource(source)),
    ...presentPlaces(rules, quotas),
    ...presentRules(rules),
    values: [
      ...presentValues(rules),
      ...(definition.parameters ?? []).map((parameter) => ({
        title: say(parameter.title),
        value: `${formatNumber(parameter.value)} ${programmesMessages.detail.units[parameter.unit]}`,
        evidence: evidenceText(parameter),
      })),
    ],
    areas: definition.areas.map(
      (area) => `${area.id.toUpperCase()}: ${say(area.title)} (${evidenceText(area)})`,
    ),
    openQuestions: definition.openQuestions.map((question) => say(question)),
    bibliography: Object.entries(definition.bibliography).map(([key, title]) => ({
      term: key,
      description: title,
    })),
  };
}

function presentFacts({
  period,
  legalBasis,
  targetGroup,
  procedure,
  recipients,
  payment,
  ...rules
}: ProgrammeRules) {
  const { terms, ...words } = programmesMessages.detail;
  const cited = (text: string, evidence: Evidence) => `${text} (${evidenceText(evidence)})`;
  return [
    { term: terms.period, description: cited(formatPeriod(period), period) },
    {
      term: terms.legalBasis,
      description: legalBasis ? cited(say(legalBasis.text), legalBasis) : '–',
    },
    { term: terms.targetGroup, description: cited(say(targetGroup.text), targetGroup) },
    { term: terms.authority, description: say(procedure.grantAuthority.name) },
    { term: terms.grantee, description: recipients.map((kind) => ruleWords.bodies[kind]).join(', ') },
    { term: words.selection, description: ruleWords.selections[rules.selection] },
    {
      term: words.payment,
      description: payment ? cited(paymentText(payment), payment) : ruleWords.payment.notice,
    },
    ...rules.relations.map((relation) => ({
      term: words.relations,
      description: cited(`${ruleWords.relations[relation.kind]} ${relation.with}`, relation),
    })),
  ];
}

function paymentText({ mode, windowDays }: NonNullable<ProgrammeRules['payment']>): string {
  const { advance, advanceOpen, ...others } = ruleWords.payment;
  if (mode !== 'advance') return others[mode];
  return windowDays === null ? advanceOpen : advance(formatNumber(windowDays));
}

type Source = ProgrammeRules['sources'][number];

/** Presents what one source gives in all, and in each budget period. */
function presentSource({ title, kind, amount, budgetPeriods }: Source) {
  const { budget } = programmesMessages.detail;
  const source = `${say(title)} (${ruleWords.sourceKinds[kind]})`;
  const given = (name: string, what: Source['amount']) =>
    what
      ? {
          source: name,
          stated: what.stated,
          amount: formatMoney(what.amountCents),
          evidence: evidenceText(what),
        }
      : { source: name, stated: '–', amount: '–', evidence: '' };
  return [
    given(source, amount),
    ...budgetPeriods.map((period) =>
      given(budget(formatDate(period.from), formatDate(lastDay(period) ?? period.until)), period.amount),
    ),
  ];
}

const figure = (what: QuotaKind, value: number | null): string =>
  value === null ? '–' : what === 'amountCents' ? formatMoney(value) : formatNumber(value);

const sumOf = (quotas: readonly QuotaRow[], what: QuotaKind): number =>
  quotas.reduce((sum, { [what]: value }) => sum + (value ?? 0), 0);

/** Presents how many places, of which kinds, and whose. */
function presentPlaces({ targets, offers, sizes }: ProgrammeRules, quotas: readonly QuotaRow[]) {
  const words = programmesMessages.detail;
  const allotted = ALLOTTED.filter((what) => quotas.some((quota) => quota[what] !== null));
  const minimum = projectSizes({ sizes }).find(({ atLeast, of }) => of === 'places' && atLeast !== undefined);
  return {
    targets: targets.map((target) => ({
      unit: ruleWords.targetUnits[target.unit],
      quantity: formatNumber(target.quantity),
      from: formatDate(target.from),
      evidence: evidenceText(target),
    })),
    offers: offers.map((offer) => ({
      kind: say(offer.title),
      unit: ruleWords.offerUnits[offer.unit],
      mode: ruleWords.modes[offer.mode],
      share: offer.shareBasisPoints === undefined ? '–' : formatPercentage(offer.shareBasisPoints),
      evidence: evidenceText(offer),
    })),
    minimum:
      mixedOffers({ offers }).length > 0 && minimum?.atLeast
        ? `${words.minimum(formatNumber(minimum.atLeast))} ${evidenceText(minimum)}`
        : undefined,
    quotas: quotas.map((quota) => ({
      district: quota.districtName,
      figures: allotted.map((what) => figure(what, quota[what])),
      known: `${words.origins[quota.origin]} (${quota.origin === 'decided' ? formatDate(quota.source) : quota.source})`,
    })),
    quotaTitles: allotted.map((what) => words.quotaFigures[what]),
    quotaTotals: allotted.map((what) => figure(what, sumOf(quotas, what))),
  };
}

/** Presents what is paid for, who does what, and under which conditions. */
function presentRules(rules: ProgrammeRules) {
  const words = programmesMessages.detail;
  return {
    costTypes: rules.costTypes.map((type) => ({
      title: say(type.title),
      basis: `${ruleWords.bases[type.basis]}, ${costUnitText(type.per)}`,
      cap: type.cap ? formatMoney(type.cap.amountCents) : '–',
      payable: type.why === null ? words.payable : ruleWords.notPayable[type.why],
      evidence: evidenceText(type),
    })),
    steps: rules.stations.map(stationText),
    committee: presentCommittee(rules.committee),
    conditions: rules.conditions.map(
      ({ decidedBy, ...condition }) =>
        `${say(condition.text)} (${[
          ...(decidedBy ? [words.decidedBy(ruleWords.bodies[decidedBy])] : []),
          evidenceText(condition),
        ].join(' · ')})`,
    ),
  };
}

function stationText({ act, by, who, to, invited, needs }: ProgrammeRules['stations'][number]): string {
  const actors = who ? say(who) : by.map((kind) => ruleWords.bodies[kind]).join(', ');
  const way = to ? ruleWords.to(actors, ruleWords.bodies[to]) : actors;
  const more = [
    ...(invited ? [ruleWords.invited] : []),
    ...(needs ? [ruleWords.needs(needs.map((one) => ruleWords.acts[one]).join(', '))] : []),
  ];
  return `${ruleWords.acts[act]}: ${way}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
}

function presentCommittee(rules: ProgrammeRules['committee']) {
  if (!rules) return undefined;
  const share = (percent: number) => formatPercentage(percent * 100);
  const sentence = programmesMessages.detail.committee(
    share(rules.presentAbovePercent),
    formatNumber(rules.leastPresent),
    share(rules.largeSpreadPercent),
  );
  return `${sentence} (${evidenceText(rules)})`;
}
