import { fileURLToPath } from 'node:url';
import { readBook } from './book/read-book.ts';
import { checkInputParser } from './input/parse-check-input.ts';
import { createLaw } from './law.ts';
import { RULEBOOK } from './versions/rulebook.ts';

const law = createLaw(readBook(fileURLToPath(new URL('../../law', import.meta.url))), RULEBOOK);

/** The law as it stands in `law/`, read once when the program starts. */
export const { check, checkAll, plan, list } = law;

/** Takes a document for `check`, or names every problem in it. */
export const parseCheckInput = checkInputParser(list().instruments.map(({ instrument }) => instrument));

export type { Budget } from './conditions/time-budget.ts';
export type { LawFacts } from './facts.ts';
export type { InputProblem, Parsed } from './input/input-problem.ts';
export { parsePlanInput } from './input/parse-plan-input.ts';
export type { Version } from './instrument.ts';
export type { CheckInput, LawList } from './law.ts';
export type { LawPlan, PlanInput } from './plan/law-plan.ts';
export type { ConditionVerdict, LawVerdict } from './verdict.ts';
