import { decisionRoutes } from '#modules/decisions/index.ts';
import { formatMoney } from '#ui/language.ts';
import type { Option } from '#ui/parts.ts';
import { amountsAddress, decideAmountsAddress, programmeAddress } from '../addresses.ts';
import { amountDecision } from '../commands/amount-decision.ts';
import { amountWords } from '../messages/amount-words.ts';
import { programmesMessages } from '../messages.ts';
import { findProgramme } from '../queries/programmes.ts';
import { listConfirmations } from '../store.ts';
import { typedPaths } from '../typed-paths.ts';
import { say } from './evidence.presenter.ts';
import { flagsOf } from './flags.ts';
import { programmeStatus } from './programme.presenter.ts';

/** The page on which two people stand by amounts that look wrong: those of a draft, and those that are typed later. */
export const amountRoutes = decisionRoutes(amountDecision, {
  address: amountsAddress,
  decideAddress: decideAmountsAddress,
  read: 'programmes.read-amendments',
  done: 'programmes.amounts',
  words: amountWords,
  messages: programmesMessages,
  fields: (subject) => [
    ...(subject?.asks?.includes('typedOf') === true
      ? []
      : [{ name: 'paths', kind: 'ticks' as const, label: amountWords.paths, options: subject?.choices }]),
    ...(subject?.asks?.includes('paths') === true
      ? []
      : [
          {
            ...{ name: 'typedOf', kind: 'choice' as const, label: amountWords.typedOf },
            ...{ options: subject?.choices, optional: subject === undefined },
          },
          {
            ...{ name: 'upToCents', kind: 'money' as const, label: amountWords.upTo },
            optional: subject === undefined,
          },
        ]),
    { name: 'reason', kind: 'long-text', label: amountWords.reason },
  ],
  proposal: ({ amounts }, { choices = [] }) =>
    amounts.map(({ path, amountCents }) => ({
      // What is typed later has no words of a source: there the name is known, and the amount is new.
      ...(path.startsWith('typed.')
        ? {
            term: choices.find(({ value }) => value === path)?.label ?? path,
            description: formatMoney(amountCents),
          }
        : {
            term: path,
            description: choices.find(({ value }) => value === path)?.label ?? formatMoney(amountCents),
          }),
    })),
  find: async ({ work }, id) => {
    const found = await findProgramme(work, id);
    if (!found) return undefined;
    const title = say(found.definition.title);
    const open = flagsOf(found, await listConfirmations(work, id)).filter(
      ({ confirmation }) => !confirmation,
    );
    const isDraft = found.status === 'draft';
    const flagged: Option[] = open.map(({ path, stated, amountCents }) => ({
      value: path,
      label: amountWords.amount(stated, formatMoney(amountCents)),
    }));
    const typed: Option[] = typedPaths(found.definition).map(({ path, title: of }) => ({
      value: path,
      label: path.startsWith('typed.costTypes.') ? amountWords.unitOf(say(of)) : say(of),
    }));
    const { facts } = amountWords;
    return {
      preline: title,
      breadcrumb: { label: title, href: programmeAddress(id) },
      isOpen: isDraft ? open.length > 0 : found.status === 'published' && typed.length > 0,
      choices: isDraft ? flagged : typed,
      asks: [isDraft ? 'paths' : 'typedOf'],
      facts: [
        { term: facts.status, description: programmeStatus(found.status).label },
        {
          term: facts.open,
          description: flagged.map(({ label }) => label).join('; ') || amountWords.none,
        },
      ],
    };
  },
});
