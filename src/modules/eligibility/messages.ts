import { catalogue } from '#ui/language.ts';
import { factsDe, factsEn } from './messages/facts.ts';
import { provisionsDe, provisionsEn } from './messages/provisions.ts';

/** Every sentence about the law and what it answers. */
export const eligibilityMessages = catalogue(
  { facts: factsDe, provisions: provisionsDe, refusals: {}, done: {} },
  { facts: factsEn, provisions: provisionsEn, refusals: {}, done: {} },
);
