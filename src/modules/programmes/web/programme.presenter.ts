import { sumCents } from '#kernel/money.ts';
import { lastDay } from '#kernel/period.ts';
import {
  formatDate,
  formatMoney,
  formatNumber,
  formatPercentage,
  formatPeriod,
  type Reading,
} from '#ui/language.ts';
import { programmesMessages } from '../messages.ts';
import type { Evidence, Text } from '../model/evidence.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import { programmePlaces } from '../model/programme-places.ts';
import type { ProgrammeRow, QuotaRow } from '../queries/programmes.ts';

const languageOf = (reading: Reading): 'de' | 'en' => (reading === 'en' ? 'en' : 'de');
export const say = (text: Text | null, reading: Reading): string => text?.[languageOf(reading)] ?? '–';

/** On what a figure rests, in one line: sources, `unverified`, and what to mind. */
export function evidenceText({ sources, verified, note }: Evidence, reading: Reading): string {
  const mark = verified ? [] : [programmesMessages[reading].detail.unverified];
  return [...mark, sources.join(', '), note ? say(note, reading) : ''].filter(Boolean).join(' · ');
}

/** All money of a programme, where every source of it is known. */
export const totalCents = ({ money }: ProgrammeDefinition): number | null =>
  money.length === 0 || money.some(({ amount }) => amount === null)
    ? null
    : sumCents(money.map(({ amount }) => amount?.amountCents ?? 0));

const TONES = { draft: 'neutral', published: 'success', ended: 'info' } as const;
export const programmeStatus = (status: string, reading: Reading) => ({
  label: programmesMessages[reading].statuses[status as keyof typeof TONES],
  tone: TONES[status as keyof typeof TONES],
});

export function presentRow({ id, status, definition }: ProgrammeRow, reading: Reading) {
  const { open } = programmesMessages[reading].list;
  const places = programmePlaces(definition);
  const total = totalCents(definition);
  return {
    href: `/programmes/${id}`,
    title: say(definition.title, reading),
    status: programmeStatus(status, reading),
    period: formatPeriod(definition.period, reading),
    places: places === null ? open : formatNumber(places, reading),
    money: total === null ? open : formatMoney(total, reading),
  };
}

/** A programme's definition as finished strings, section by section. */
export const presentDefinition = (
  definition: ProgrammeDefinition,
  quotas: readonly QuotaRow[],
  reading: Reading,
) => ({
  summary: say(definition.summary, reading),
  facts: presentFacts(definition, reading),
  money: definition.money.flatMap((source) => presentSource(source, reading)),
  ...presentPlaces(definition, quotas, reading),
  ...presentRules(definition, reading),
  openQuestions: definition.openQuestions.map((question) => say(question, reading)),
  bibliography: Object.entries(definition.bibliography).map(([key, title]) => ({
    term: key,
    description: title,
  })),
});

function presentFacts({ period, legalBasis, targetGroup, procedure }: ProgrammeDefinition, reading: Reading) {
  const { terms, grantees } = programmesMessages[reading].detail;
  const cited = (text: string, evidence: Evidence) => `${text} (${evidenceText(evidence, reading)})`;
  return [
    { term: terms.period, description: cited(formatPeriod(period, reading), period) },
    {
      term: terms.legalBasis,
      description: legalBasis ? cited(say(legalBasis.text, reading), legalBasis) : '–',
    },
    { term: terms.targetGroup, description: cited(say(targetGroup.text, reading), targetGroup) },
    { term: terms.authority, description: say(procedure.grantAuthority.name, reading) },
    { term: terms.grantee, description: grantees[procedure.grantee.kind] },
  ];
}

type MoneySource = ProgrammeDefinition['money'][number];

/** What one source gives in all, and in each budget period. */
function presentSource({ title, amount, budgetPeriods }: MoneySource, reading: Reading) {
  const { budget } = programmesMessages[reading].detail;
  const source = say(title, reading);
  const given = (name: string, what: MoneySource['amount']) =>
    what
      ? {
          source: name,
          stated: what.stated,
          amount: formatMoney(what.amountCents, reading),
          evidence: evidenceText(what, reading),
        }
      : { source: name, stated: '–', amount: '–', evidence: '' };
  return [
    given(source, amount),
    ...budgetPeriods.map((period) =>
      given(
        budget(formatDate(period.from, reading), formatDate(lastDay(period) ?? period.until, reading)),
        period.amount,
      ),
    ),
  ];
}

/** How many places, of which kinds, and whose. */
function presentPlaces(
  { targets, places }: ProgrammeDefinition,
  quotas: readonly QuotaRow[],
  reading: Reading,
) {
  const words = programmesMessages[reading].detail;
  const minimum = places?.minimumPerProject;
  return {
    targets: targets.map((target) => ({
      unit: words.targetUnits[target.unit],
      quantity: formatNumber(target.quantity, reading),
      from: formatDate(target.from, reading),
      evidence: evidenceText(target, reading),
    })),
    mix:
      places?.kinds.map((kind) => ({
        kind: say(kind.title, reading),
        share: formatPercentage(kind.shareBasisPoints, reading),
      })) ?? [],
    minimum: minimum
      ? `${words.minimum(formatNumber(minimum.quantity, reading))} ${evidenceText(minimum, reading)}`
      : undefined,
    quotas: quotas.map((quota) => ({
      district: quota.districtName,
      places: formatNumber(quota.places, reading),
      known: `${quota.isKnown ? words.known : words.computed} (${quota.source})`,
    })),
    quotaTotal: formatNumber(
      quotas.reduce((sum, quota) => sum + quota.places, 0),
      reading,
    ),
  };
}

/** What is paid for, who does what, and under which conditions. */
function presentRules(definition: ProgrammeDefinition, reading: Reading) {
  const words = programmesMessages[reading].detail;
  return {
    costTypes: definition.costTypes.map((type) => ({
      title: say(type.title, reading),
      basis: `${words.bases[type.basis]}, ${words.per[type.per]}`,
      cap: type.cap ? formatMoney(type.cap.amountCents, reading) : '–',
      evidence: evidenceText(type, reading),
    })),
    steps: definition.procedure.steps.map((step) => `${words.acts[step.act]}: ${say(step.by, reading)}`),
    committee: presentCommittee(definition.procedure.committee, reading),
    parameters: definition.parameters.map((parameter) => ({
      title: say(parameter.title, reading),
      value: `${formatNumber(parameter.value, reading)} ${words.units[parameter.unit]}`,
      evidence: evidenceText(parameter, reading),
    })),
    conditions: definition.conditions.map(
      (condition) => `${say(condition.text, reading)} (${evidenceText(condition, reading)})`,
    ),
  };
}

function presentCommittee(rules: ProgrammeDefinition['procedure']['committee'], reading: Reading) {
  if (!rules) return undefined;
  const share = (percent: number) => formatPercentage(percent * 100, reading);
  const sentence = programmesMessages[reading].detail.committee(
    share(rules.presentAbovePercent),
    formatNumber(rules.leastPresent, reading),
    share(rules.largeSpreadPercent),
  );
  return `${sentence} (${evidenceText(rules, reading)})`;
}
