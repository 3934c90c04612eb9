import type { ConditionVerdict } from '#law/index.ts';
import { currentLanguage } from '#ui/language.ts';
import { eligibilityMessages } from '../messages.ts';
import type { FundingCheckLine } from '../model/funding-check.ts';
import { citationIn } from './citation.ts';
import { factName } from './fact-words.ts';
import type { FactHref, ShownLine } from './funding-check.presenter.ts';

export type ConditionText = { readonly text: string; readonly citation: string };

type Reasons = Pick<ShownLine, 'missing' | 'reasons' | 'openToAPerson' | 'conditions' | 'notes'>;

/** Returns what is missing, why not, what a person has to find, and what is to be considered besides. */
export function presentLineReasons({ verdict }: FundingCheckLine, hrefOf: FactHref): Reasons {
  const words = eligibilityMessages.fundingCheck;
  const language = currentLanguage();
  const said = ({ text, citation }: Pick<ConditionVerdict, 'text' | 'citation'>): ConditionText => ({
    text: text[language],
    citation: citationIn(citation),
  });
  const having = (wanted: ConditionVerdict['verdict']) =>
    verdict.conditions.filter((condition) => condition.verdict === wanted).map(said);
  const isSettledByFacts = verdict.missing.length > 0 || verdict.verdict !== 'unknown';
  return {
    missing: verdict.missing.map((fact) => ({ label: factName(fact), href: hrefOf(fact) })),
    reasons: having('not-met'),
    openToAPerson: isSettledByFacts ? [] : having('unknown'),
    conditions: verdict.conditions.map((condition) => ({
      ...said(condition),
      verdict: words.conditionVerdicts[condition.verdict],
    })),
    notes: verdict.notes.map((note) => `${said(note).text} (${said(note).citation})`),
  };
}
