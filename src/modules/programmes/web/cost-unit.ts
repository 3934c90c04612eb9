import { ruleWords } from '../messages/rule-words.ts';
import type { ProgrammeRules } from '../model/programme-rules.ts';

type Per = ProgrammeRules['costTypes'][number]['per'];

/** Returns the unit that a cost is counted by, in words: `je Platz und Monat`. */
export const costUnitText = ({ unit, time }: Per): string =>
  `${ruleWords.costUnits[unit]}${ruleWords.costTimes[time]}`;
