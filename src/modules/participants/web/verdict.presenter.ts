import { citationIn, factName } from '#modules/eligibility/index.ts';
import { formatDate, formatInstant, formatNumber, type Reading } from '#ui/language.ts';
import type { Fact, Tone } from '#ui/parts.ts';
import { participantsMessages } from '../messages.ts';
import type { Verdict } from '../model/eligibility.ts';
import type { EligibilityRow } from '../queries/find-person.ts';

type Words = (typeof participantsMessages)['de']['eligibility'];

const TONES: Readonly<Record<Verdict['verdict'], Tone>> = {
  met: 'success',
  'not-met': 'danger',
  unknown: 'warning',
  'no-version': 'danger',
  'no-rule': 'warning',
};
const CONDITION_TONES = { met: 'success', 'not-met': 'danger', unknown: 'warning' } as const;

export const verdictBadge = ({ verdict }: Verdict, reading: Reading) => ({
  tone: TONES[verdict],
  label: participantsMessages[reading].eligibility.verdicts[verdict],
});

/** A check with everything it rests on, in finished words. */
export function presentVerdict({ verdict, decidedBy, decidedAt }: EligibilityRow, reading: Reading) {
  const words = participantsMessages[reading].eligibility;
  const language = reading === 'en' ? 'en' : 'de';
  return {
    badge: verdictBadge(verdict, reading),
    text: words.verdictTexts[verdict.verdict],
    facts: factsOf(verdict, reading, [
      {
        term: words.decidedBy,
        description: `${decidedBy}, ${formatInstant(decidedAt, reading)}`,
      },
    ]),
    conditions: verdict.conditions.map((condition) => ({
      text: condition.text[language],
      citation: citationIn(condition.citation, reading),
      badge: {
        tone: CONDITION_TONES[condition.verdict],
        label: words.conditionVerdicts[condition.verdict],
      },
    })),
    missing: verdict.missing.map((fact) => factName(fact, reading)),
    notes: verdict.notes.map((note) => `${note.text[language]} (${citationIn(note.citation, reading)})`),
  };
}

function factsOf(verdict: Verdict, reading: Reading, more: Fact[]): Fact[] {
  const words: Words = participantsMessages[reading].eligibility;
  const facts: Fact[] = [{ term: words.asOf, description: formatDate(verdict.asOf, reading) }];
  if (verdict.earliestOn && verdict.verdict !== 'met')
    facts.push({ term: words.earliestOn, description: formatDate(verdict.earliestOn, reading) });
  if (verdict.instrument !== null)
    facts.push({
      term: words.version,
      description: `${citationIn(verdict.version.citation, reading)} (${verdict.version.version})`,
    });
  if ('budget' in verdict && verdict.budget) {
    const { usedDays, remainingDays } = verdict.budget;
    const text = words.budgetText(formatNumber(usedDays, reading), formatNumber(remainingDays, reading));
    facts.push({ term: words.budget, description: text });
  }
  return [...facts, ...more];
}

export const presentEarlier = (row: EligibilityRow, reading: Reading) => {
  const words = participantsMessages[reading].eligibility;
  const verdict = words.verdicts[row.verdict.verdict];
  return {
    when: formatInstant(row.decidedAt, reading),
    verdict: row.exceptionReason === null ? verdict : words.withException(verdict),
    by: row.decidedBy,
  };
};
