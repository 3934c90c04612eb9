import { catalogue } from '#ui/language.ts';
import { factWordsDe, factWordsEn } from './messages/fact-words.ts';
import { factsDe, factsEn } from './messages/facts.ts';
import { fundingCheckDe, fundingCheckEn } from './messages/funding-check.ts';
import { provisionsDe, provisionsEn } from './messages/provisions.ts';

/** Every sentence about the law and what it answers. */
export const eligibilityMessages = catalogue(
  {
    facts: { ...factsDe, ...factWordsDe },
    fundingCheck: fundingCheckDe,
    provisions: provisionsDe,
    refusals: {},
    done: {},
  },
  {
    facts: { ...factsEn, ...factWordsEn },
    fundingCheck: fundingCheckEn,
    provisions: provisionsEn,
    refusals: {},
    done: {},
  },
);
