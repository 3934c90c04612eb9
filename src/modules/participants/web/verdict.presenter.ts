import { citationIn, factName } from '#modules/eligibility/index.ts';
import { currentLanguage, formatDate, formatInstant, formatNumber } from '#ui/language.ts';
import type { Fact, Tone } from '#ui/parts.ts';
import { participantsMessages } from '../messages.ts';
import type { TargetGroupVerdict } from '../model/eligibility.ts';
import type { EligibilityRow } from '../queries/find-person.ts';
import { conditionText } from './rule-text.ts';

type Words = (typeof participantsMessages)['eligibility'];

const TONES: Readonly<Record<TargetGroupVerdict['verdict'], Tone>> = {
  met: 'success',
  'not-met': 'danger',
  unknown: 'warning',
  'no-version': 'danger',
  'no-rule': 'warning',
};
const CONDITION_TONES = { met: 'success', 'not-met': 'danger', unknown: 'warning' } as const;

const verdictBadge = ({ verdict }: TargetGroupVerdict) => ({
  tone: TONES[verdict],
  label: participantsMessages.eligibility.verdicts[verdict],
});

/** A check with everything it rests on, in finished words. */
export function presentVerdict({ verdict, decidedBy, decidedAt }: EligibilityRow) {
  const words = participantsMessages.eligibility;
  const language = currentLanguage();
  return {
    badge: verdictBadge(verdict),
    text: words.verdictTexts[verdict.verdict],
    facts: factsOf(verdict, [
      {
        term: words.decidedBy,
        description: `${decidedBy}, ${formatInstant(decidedAt)}`,
      },
    ]),
    conditions: verdict.conditions.map((condition) => ({
      text: conditionText(condition),
      citation: 'rule' in condition ? words.byFile : citationIn(condition.citation),
      badge: {
        tone: CONDITION_TONES[condition.verdict],
        label: words.conditionVerdicts[condition.verdict],
      },
    })),
    missing: verdict.missing.map((fact) => factName(fact)),
    notes: verdict.notes.map((note) => `${note.text[language]} (${citationIn(note.citation)})`),
  };
}

function factsOf(verdict: TargetGroupVerdict, more: Fact[]): Fact[] {
  const words: Words = participantsMessages.eligibility;
  const facts: Fact[] = [{ term: words.asOf, description: formatDate(verdict.asOf) }];
  if (verdict.earliestOn && verdict.verdict !== 'met')
    facts.push({ term: words.earliestOn, description: formatDate(verdict.earliestOn) });
  if (verdict.instrument !== null)
    facts.push({
      term: words.version,
      description: `${citationIn(verdict.version.citation)} (${verdict.version.version})`,
    });
  if ('budget' in verdict && verdict.budget) {
    const { usedDays, remainingDays } = verdict.budget;
    const text = words.budgetText(formatNumber(usedDays), formatNumber(remainingDays));
    facts.push({ term: words.budget, description: text });
  }
  return [...facts, ...more];
}

export const presentEarlier = (row: EligibilityRow) => {
  const words = participantsMessages.eligibility;
  const verdict = words.verdicts[row.verdict.verdict];
  return {
    when: formatInstant(row.decidedAt),
    verdict: row.exceptionReason === null ? verdict : words.withException(verdict),
    by: row.decidedBy,
  };
};
