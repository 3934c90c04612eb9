import { decisionRoutes } from '#modules/decisions/index.ts';
import { formatMoney } from '#ui/language.ts';
import type { Option } from '#ui/parts.ts';
import { amountsAddress, decideAmountsAddress, programmeAddress } from '../addresses.ts';
import { amountDecision } from '../commands/amount-decision.ts';
import { amountWords } from '../messages/amount-words.ts';
import { programmesMessages } from '../messages.ts';
import { findProgramme } from '../queries/programmes.ts';
import { listConfirmations } from '../store.ts';
import { say } from './evidence.presenter.ts';
import { flagsOf } from './flags.ts';
import { programmeStatus } from './programme.presenter.ts';

/** The page on which two people stand by amounts of a draft that look wrong. */
export const amountRoutes = decisionRoutes(amountDecision, {
  address: amountsAddress,
  decideAddress: decideAmountsAddress,
  read: 'programmes.read-amendments',
  done: 'programmes.amounts',
  words: amountWords,
  messages: programmesMessages,
  fields: (subject) => [
    { name: 'paths', kind: 'ticks', label: amountWords.paths, options: subject?.choices },
    { name: 'reason', kind: 'long-text', label: amountWords.reason },
  ],
  proposal: ({ amounts }, { choices = [] }) =>
    amounts.map(({ path, amountCents }) => ({
      term: path,
      description: choices.find(({ value }) => value === path)?.label ?? formatMoney(amountCents),
    })),
  find: async ({ work }, id) => {
    const found = await findProgramme(work, id);
    if (!found) return undefined;
    const title = say(found.definition.title);
    const open = flagsOf(found, await listConfirmations(work, id)).filter(
      ({ confirmation }) => !confirmation,
    );
    const choices: Option[] = open.map(({ path, stated, amountCents }) => ({
      value: path,
      label: amountWords.amount(stated, formatMoney(amountCents)),
    }));
    const { facts } = amountWords;
    return {
      preline: title,
      breadcrumb: { label: title, href: programmeAddress(id) },
      isOpen: found.status === 'draft' && open.length > 0,
      choices,
      facts: [
        { term: facts.status, description: programmeStatus(found.status).label },
        {
          term: facts.open,
          description: choices.map(({ label }) => label).join('; ') || amountWords.none,
        },
      ],
    };
  },
});
