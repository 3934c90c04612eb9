import { fileURLToPath } from 'node:url';
import { readBook } from './book/read-book.ts';
import { createLaw } from './law.ts';
import { RULEBOOK } from './versions/rulebook.ts';

const book = readBook(fileURLToPath(new URL('../../law', import.meta.url)));

/** The law as it stands in `law/`, read once when the program starts. */
export const { check, checkAll, list } = createLaw(book, RULEBOOK);

export type { Budget } from './conditions/time-budget.ts';
export type { LawFacts } from './facts.ts';
export type { Version } from './instrument.ts';
export type { CheckInput, LawList } from './law.ts';
export type { ConditionVerdict, LawVerdict } from './verdict.ts';
