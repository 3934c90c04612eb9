import { fileURLToPath } from 'node:url';
import { readChanges } from './book/changes.ts';
import { readExamples } from './book/examples.ts';
import { readBook } from './book/read-book.ts';
import { amend } from './change/amend.ts';
import { type ChangeInput, type ChangeSide, changeInputParser } from './change/change-input.ts';
import { compare, type LawComparison, type Side } from './change/compare.ts';
import { checkInputOf, checkInputParser } from './input/parse-check-input.ts';
import { createLaw } from './law.ts';
import { RULEBOOK } from './versions/rulebook.ts';

const folder = fileURLToPath(new URL('../../law', import.meta.url));
const book = readBook(folder);
const law = createLaw(book, RULEBOOK);
const changes = readChanges(folder, book);

/** The law as it stands in `law/`, read once when the program starts. */
export const { check, checkAll, plan, list, offers, valueOn } = law;

/** Returns a page of each provision: versions, conditions, values with their history, sources and examples. */
export const describeProvisions = () => law.describe((provision) => readExamples(folder, provision));

/** Returns what changed in the rules, in the order of time. */
export const ruleChanges = () => changes;

/** Tells who is affected by other values, another day of decision, or both. */
export function whatWouldChange({ before, after, cases }: ChangeInput): LawComparison {
  const sideOf = ({ asOf, amendments }: ChangeSide): Side => ({
    asOf,
    law: createLaw(amend(book, amendments), RULEBOOK),
  });
  return compare(cases, sideOf(before), sideOf(after));
}

/** Takes a document for `check`, `plan` or `whatWouldChange`, or names every problem in it. */
export const checkInput = checkInputOf(list().instruments.map(({ instrument }) => instrument));
export const parseCheckInput = checkInputParser(checkInput);
export const parseChangeInput = changeInputParser(book);

export type { RuleChange } from './book/changes.ts';
export type { Example } from './book/examples.ts';

export { decidedOtherwise } from './change/compare.ts';
export type { Budget } from './conditions/time-budget.ts';
export {
  FACT_NAMES,
  FACTS,
  type FactName,
  type FactOfKind,
  type FactWithOptions,
  factsOfKind,
  type LawFacts,
  type OptionOf,
  type PeriodDetail,
} from './facts.ts';
export type { HeldValue } from './held-value.ts';
export { factShape } from './input/fact-shape.ts';
export { type Parsed, parseWith } from './input/input-problem.ts';
export { lawFacts } from './input/law-facts.ts';
export { parsePlanInput, planInput } from './input/parse-plan-input.ts';
export { day } from './input/plain-schemas.ts';

export type { Offer } from './offer.ts';
export type { PlanMonth } from './plan/law-plan.ts';
export type { ProvisionPage, ValuePage, VersionPage } from './provision-page.ts';
export type { ConditionVerdict, LawVerdict } from './verdict.ts';
export type { ChangeInput, LawComparison };
