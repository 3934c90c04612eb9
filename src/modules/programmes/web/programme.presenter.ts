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
export function presentDefinition(
  definition: ProgrammeDefinition,
  quotas: readonly QuotaRow[],
  reading: Reading,
) {
  const words = programmesMessages[reading].detail;
  const { procedure, targetGroup } = definition;
  return {
    summary: say(definition.summary, reading),
    facts: [
      {
        term: words.terms.period,
        description: `${formatPeriod(definition.period, reading)} (${evidenceText(definition.period, reading)})`,
      },
      {
        term: words.terms.legalBasis,
        description: definition.legalBasis
          ? `${say(definition.legalBasis.text, reading)} (${evidenceText(definition.legalBasis, reading)})`
          : '–',
      },
      {
        term: words.terms.targetGroup,
        description: `${say(targetGroup.text, reading)} (${evidenceText(targetGroup, reading)})`,
      },
      { term: words.terms.authority, description: say(procedure.grantAuthority.name, reading) },
      { term: words.terms.grantee, description: words.grantees[procedure.grantee.kind] },
    ],
    money: definition.money.flatMap((source) => [
      ...(source.amount
        ? [
            {
              source: say(source.title, reading),
              stated: source.amount.stated,
              amount: formatMoney(source.amount.amountCents, reading),
              evidence: evidenceText(source.amount, reading),
            },
          ]
        : [{ source: say(source.title, reading), stated: '–', amount: '–', evidence: '' }]),
      ...source.budgetPeriods.map((period) => ({
        source: words.budget(
          formatDate(period.from, reading),
          formatDate(lastDay(period) ?? period.until, reading),
        ),
        stated: period.amount.stated,
        amount: formatMoney(period.amount.amountCents, reading),
        evidence: evidenceText(period.amount, reading),
      })),
    ]),
    targets: definition.targets.map((target) => ({
      unit: words.targetUnits[target.unit],
      quantity: formatNumber(target.quantity, reading),
      from: formatDate(target.from, reading),
      evidence: evidenceText(target, reading),
    })),
    costTypes: definition.costTypes.map((type) => ({
      title: say(type.title, reading),
      basis: `${words.bases[type.basis]}, ${words.per[type.per]}`,
      cap: type.cap ? formatMoney(type.cap.amountCents, reading) : '–',
      evidence: evidenceText(type, reading),
    })),
    mix:
      definition.places?.kinds.map((kind) => ({
        kind: say(kind.title, reading),
        share: formatPercentage(kind.shareBasisPoints, reading),
      })) ?? [],
    minimum: definition.places?.minimumPerProject
      ? `${words.minimum(formatNumber(definition.places.minimumPerProject.quantity, reading))} ${evidenceText(definition.places.minimumPerProject, reading)}`
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
    steps: procedure.steps.map((step) => `${words.acts[step.act]}: ${say(step.by, reading)}`),
    parameters: definition.parameters.map((parameter) => ({
      title: say(parameter.title, reading),
      value: `${formatNumber(parameter.value, reading)} ${words.units[parameter.unit]}`,
      evidence: evidenceText(parameter, reading),
    })),
    conditions: definition.conditions.map(
      (condition) => `${say(condition.text, reading)} (${evidenceText(condition, reading)})`,
    ),
    openQuestions: definition.openQuestions.map((question) => say(question, reading)),
    bibliography: Object.entries(definition.bibliography).map(([key, title]) => ({
      term: key,
      description: title,
    })),
  };
}
