import { decidedOtherwise } from '#law/index.ts';
import { citationIn } from '#modules/eligibility/index.ts';
import { formatDate, formatInstant, formatPeriod } from '#ui/language.ts';
import { participantsMessages } from '../messages.ts';
import type { ExceptionRow, ExtensionRow, TouchedRow } from '../queries/assignment-record.ts';
import { conditionText } from './rule-text.ts';

type RuleWords = (typeof participantsMessages)['exceptions']['rules'];

/** An exception as people read it: what was departed from, why, by whom. */
export function presentException({ rules, reason, decidedBy, decidedAt }: ExceptionRow) {
  const words: RuleWords = participantsMessages.exceptions.rules;
  const departures = rules.length === 0 ? ['target-group'] : rules;
  return {
    rules: departures.map((rule) => words[rule as keyof RuleWords]).join('; '),
    reason,
    by: decidedBy,
    when: formatInstant(decidedAt),
  };
}

/** An extension with the verdict and the version of its own day. */
export function presentExtension({ period, verdict, extendedBy, extendedAt }: ExtensionRow) {
  const { extension: words, eligibility } = participantsMessages;
  const answer = eligibility.verdicts[verdict.verdict];
  const version = verdict.instrument === null ? '–' : citationIn(verdict.version.citation);
  return {
    period: formatPeriod(period),
    verdict: words.verdict(answer, version),
    by: extendedBy,
    when: formatInstant(extendedAt),
  };
}

/** A decision that later facts touch: both verdicts, and the conditions that are decided otherwise. */
export function presentTouched(row: TouchedRow) {
  const { touched: words, eligibility } = participantsMessages;
  const { frozen, verdict } = row;
  const day = formatDate(frozen.asOf);
  const said = (name: string, at: Date) => words.by(name, formatInstant(at));
  return {
    id: row.id,
    version: row.version,
    isOpen: row.acknowledgedBy === null,
    title: row.isExtension ? words.extension(day) : words.assignment(day),
    facts: [
      { term: words.facts.frozen, description: eligibility.verdicts[frozen.verdict] },
      { term: words.facts.now, description: eligibility.verdicts[verdict.verdict] },
      {
        term: words.facts.law,
        description: frozen.instrument === null ? '–' : citationIn(frozen.version.citation),
      },
      { term: words.facts.foundAt, description: said(row.foundBy, row.foundAt) },
      ...(row.acknowledgedBy !== null && row.acknowledgedAt !== null
        ? [
            { term: words.facts.acknowledged, description: said(row.acknowledgedBy, row.acknowledgedAt) },
            { term: words.facts.note, description: row.note ?? '–' },
          ]
        : []),
    ],
    conditions: conditionsOf(row),
  };
}

/** Each condition that is decided otherwise, with what it says and how it was and is answered. */
function conditionsOf({ frozen, verdict }: TouchedRow): string[] {
  const { touched: words, eligibility } = participantsMessages;
  const answers = eligibility.conditionVerdicts;
  return decidedOtherwise(frozen.conditions, verdict.conditions).map((id) => {
    const [was, is] = [frozen, verdict].map(({ conditions }) =>
      conditions.find((condition) => condition.id === id),
    );
    const condition = was ?? is;
    const text = condition ? conditionText(condition) : '';
    return words.condition(
      text,
      was ? answers[was.verdict] : words.absent,
      is ? answers[is.verdict] : words.absent,
    );
  });
}
