/** Förderrecht: what the law says, on pages for everybody, and what it answers about somebody's facts. */

export { factsDe, factsEn } from './messages/facts.ts';
export { eligibilityMessages } from './messages.ts';
