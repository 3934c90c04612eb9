import type { ConditionVerdict } from '#law/index.ts';
import type { PersonCondition } from '#modules/programmes/index.ts';
import { currentLanguage, formatNumber } from '#ui/language.ts';
import { participantsMessages } from '../messages.ts';
import type { JudgedRule } from '../model/file-rules.ts';

/** Returns what a condition of a check says, of the law or of the file. */
export const conditionText = (condition: ConditionVerdict | JudgedRule): string =>
  'rule' in condition ? ruleText(condition.rule) : condition.text[currentLanguage()];

/** Returns a rule of the file as a sentence that can be read: facts, questions, and how they are joined. */
function ruleText(rule: PersonCondition): string {
  const { and, or, unless } = participantsMessages.eligibility.rules;
  const own = rule.all
    ? rule.all.map(ruleText).join(and)
    : rule.any
      ? rule.any.map(ruleText).join(or)
      : rule.ask
        ? rule.ask[currentLanguage()]
        : factText(rule);
  return rule.unless ? own + unless(rule.unless.map(ruleText).join(or)) : own;
}

function factText({ fact, is, atLeast, atMost, withinMonths }: PersonCondition): string {
  if (fact === undefined) return '';
  const words = participantsMessages.eligibility.rules;
  const parts = [
    is === undefined ? undefined : words.is[is ? 'yes' : 'no'],
    atLeast === undefined ? undefined : words.atLeast(formatNumber(atLeast)),
    atMost === undefined ? undefined : words.atMost(formatNumber(atMost)),
    withinMonths === undefined ? undefined : words.within(formatNumber(withinMonths)),
  ];
  return `${words.facts[fact]}: ${parts.filter((part) => part !== undefined).join(', ')}`;
}
