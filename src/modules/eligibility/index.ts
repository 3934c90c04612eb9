/** Förderrecht: what the law says, on pages for everybody, and what it answers about somebody's facts. */
export { factsInput } from './facts-input.ts';
export { eligibilityMessages } from './messages.ts';
export { citationIn } from './web/citation.ts';
export { FactLists } from './web/fact-lists.tsx';
export { factName } from './web/fact-words.ts';
export {
  type Asked,
  allFactFields,
  closeGaps,
  factValues,
  findingFields,
  toFacts,
} from './web/facts-form.ts';
