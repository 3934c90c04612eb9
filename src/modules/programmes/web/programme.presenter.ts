import { sumCents } from '#kernel/money.ts';
import { lastDay } from '#kernel/period.ts';
import {
  currentLanguage,
  formatDate,
  formatMoney,
  formatNumber,
  formatPercentage,
  formatPeriod,
} from '#ui/language.ts';
import { programmesMessages } from '../messages.ts';
import type { Evidence, Text } from '../model/evidence.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import type { QuotaRow } from '../queries/programmes.ts';

export const say = (text: Text | null): string => text?.[currentLanguage()] ?? '–';

/** Returns the evidence of a figure in one line: sources, `unverified`, and what to mind. */
function evidenceText({ sources, verified, note }: Evidence): string {
  const mark = verified ? [] : [programmesMessages.detail.unverified];
  return [...mark, sources.join(', '), note ? say(note) : ''].filter(Boolean).join(' · ');
}

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

/** A programme's definition as finished strings, section by section. */
export const presentDefinition = (definition: ProgrammeDefinition, quotas: readonly QuotaRow[]) => ({
  summary: say(definition.summary),
  facts: presentFacts(definition),
  money: definition.money.flatMap((source) => presentSource(source)),
  ...presentPlaces(definition, quotas),
  ...presentRules(definition),
  openQuestions: definition.openQuestions.map((question) => say(question)),
  bibliography: Object.entries(definition.bibliography).map(([key, title]) => ({
    term: key,
    description: title,
  })),
});

function presentFacts({ period, legalBasis, targetGroup, procedure }: ProgrammeDefinition) {
  const { terms, grantees } = programmesMessages.detail;
  const cited = (text: string, evidence: Evidence) => `${text} (${evidenceText(evidence)})`;
  return [
    { term: terms.period, description: cited(formatPeriod(period), period) },
    {
      term: terms.legalBasis,
      description: legalBasis ? cited(say(legalBasis.text), legalBasis) : '–',
    },
    { term: terms.targetGroup, description: cited(say(targetGroup.text), targetGroup) },
    { term: terms.authority, description: say(procedure.grantAuthority.name) },
    { term: terms.grantee, description: grantees[procedure.grantee.kind] },
  ];
}

type MoneySource = ProgrammeDefinition['money'][number];

/** Presents what one source gives in all, and in each budget period. */
function presentSource({ title, amount, budgetPeriods }: MoneySource) {
  const { budget } = programmesMessages.detail;
  const source = say(title);
  const given = (name: string, what: MoneySource['amount']) =>
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

/** Presents how many places, of which kinds, and whose. */
function presentPlaces({ targets, places }: ProgrammeDefinition, quotas: readonly QuotaRow[]) {
  const words = programmesMessages.detail;
  const minimum = places?.minimumPerProject;
  return {
    targets: targets.map((target) => ({
      unit: words.targetUnits[target.unit],
      quantity: formatNumber(target.quantity),
      from: formatDate(target.from),
      evidence: evidenceText(target),
    })),
    mix:
      places?.kinds.map((kind) => ({
        kind: say(kind.title),
        share: formatPercentage(kind.shareBasisPoints),
      })) ?? [],
    minimum: minimum
      ? `${words.minimum(formatNumber(minimum.quantity))} ${evidenceText(minimum)}`
      : undefined,
    quotas: quotas.map((quota) => ({
      district: quota.districtName,
      places: formatNumber(quota.places),
      known: `${quota.isKnown ? words.known : words.computed} (${quota.source})`,
    })),
    quotaTotal: formatNumber(quotas.reduce((sum, quota) => sum + quota.places, 0)),
  };
}

/** Presents what is paid for, who does what, and under which conditions. */
function presentRules(definition: ProgrammeDefinition) {
  const words = programmesMessages.detail;
  return {
    costTypes: definition.costTypes.map((type) => ({
      title: say(type.title),
      basis: `${words.bases[type.basis]}, ${words.per[type.per]}`,
      cap: type.cap ? formatMoney(type.cap.amountCents) : '–',
      evidence: evidenceText(type),
    })),
    steps: definition.procedure.steps.map((step) => `${words.acts[step.act]}: ${say(step.by)}`),
    committee: presentCommittee(definition.procedure.committee),
    parameters: definition.parameters.map((parameter) => ({
      title: say(parameter.title),
      value: `${formatNumber(parameter.value)} ${words.units[parameter.unit]}`,
      evidence: evidenceText(parameter),
    })),
    conditions: definition.conditions.map(
      (condition) => `${say(condition.text)} (${evidenceText(condition)})`,
    ),
  };
}

function presentCommittee(rules: ProgrammeDefinition['procedure']['committee']) {
  if (!rules) return undefined;
  const share = (percent: number) => formatPercentage(percent * 100);
  const sentence = programmesMessages.detail.committee(
    share(rules.presentAbovePercent),
    formatNumber(rules.leastPresent),
    share(rules.largeSpreadPercent),
  );
  return `${sentence} (${evidenceText(rules)})`;
}
