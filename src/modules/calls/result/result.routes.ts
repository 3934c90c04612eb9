import { decisionRoutes } from '#modules/decisions/index.ts';
import { documentAddress } from '#modules/documents/addresses.ts';
import { totalsText } from '#modules/programmes/index.ts';
import { formatDate, formatNumber } from '#ui/language.ts';
import { Link } from '#ui/parts.ts';
import { callAddress, decideResultAddress, publishResultAddress } from '../addresses.ts';
import { callsMessages } from '../messages.ts';
import { findResult } from './find-result.ts';
import { resultWords } from './result.messages.ts';
import { resultDecision } from './result-decision.ts';

/** The page on which two people of the calling body publish what was recommended. */
export const resultRoutes = decisionRoutes(resultDecision, {
  address: publishResultAddress,
  decideAddress: decideResultAddress,
  read: 'calls.read-publication',
  done: 'calls.result',
  words: resultWords,
  messages: callsMessages,
  fields: () => [
    { name: 'text', kind: 'long-text', label: resultWords.text, hint: resultWords.textHint, optional: true },
    { name: 'startsOn', kind: 'date', label: resultWords.startsOn, optional: true },
    {
      name: 'revision',
      kind: 'long-text',
      label: resultWords.revision,
      hint: resultWords.revisionHint,
      optional: true,
    },
    { name: 'reason', kind: 'long-text', label: resultWords.reason },
  ],
  proposal: ({ text, startsOn, revision }) => [
    ...(text ? [{ term: resultWords.text, description: text }] : []),
    ...(startsOn ? [{ term: resultWords.startsOn, description: formatDate(startsOn) }] : []),
    ...(revision ? [{ term: resultWords.revision, description: revision }] : []),
  ],
  find: async ({ work, actor }, id) => {
    const call = await findResult(work, id);
    if (!call) return undefined;
    const { facts } = resultWords;
    const providers = new Set(call.items.map(({ bidderName }) => bidderName)).size;
    return {
      preline: call.title,
      breadcrumb: { label: call.title, href: callAddress(id) },
      isOpen: call.status === 'recommended' && call.runnerId === actor.organisationId,
      facts: [
        { term: facts.proposals, description: formatNumber(call.proposals) },
        { term: facts.recommended, description: formatNumber(call.items.length) },
        { term: facts.providers, description: formatNumber(providers) },
        { term: facts.offers, description: totalsText(call.items.flatMap(({ offers }) => offers)) },
        {
          term: facts.published,
          description: call.published
            ? Link({
                href: documentAddress(call.published.id),
                children: resultWords.number(formatNumber(call.published.number)),
              })
            : resultWords.notYet,
        },
      ],
    };
  },
});
