import { decisionRoutes } from '#modules/decisions/index.ts';
import { formatNumber } from '#ui/language.ts';
import { Link } from '#ui/parts.ts';
import {
  callAddress,
  decideSelectionAddress,
  prepareSelectionAddress,
  rankingAddress,
  selectionAddress,
} from '../addresses.ts';
import { presentSelection } from '../call/call.presenter.ts';
import { findCall } from '../call/find-call.ts';
import { hasMembers } from '../call/selection.model.ts';
import { callsMessages } from '../messages.ts';
import { getLot } from '../recommendation/get-lot.ts';
import { selectionWords } from './selection.messages.ts';
import { selectionDecision } from './selection-decision.ts';
import { selectionForm } from './selection-form.tsx';

/** The pages on which two people of an authority select. */
export const selectionRoutes = [
  ...decisionRoutes(selectionDecision, {
    address: selectionAddress,
    decideAddress: decideSelectionAddress,
    read: 'calls.read-selection',
    done: 'calls.selection',
    words: selectionWords,
    messages: callsMessages,
    form: prepareSelectionAddress,
    proposal: ({ points, reasons }) =>
      Object.entries(points).map(([proposal, given]) => ({
        term: selectionWords.pointsOf(
          formatNumber(Object.values(given).reduce((sum, each) => sum + each, 0)),
        ),
        description: reasons[proposal] ?? '',
      })),
    find: async ({ work, actor }, id) => {
      const call = await findCall(work, id);
      if (!call || hasMembers(call.selection)) return undefined;
      const lot = await getLot(work, call);
      const { facts } = selectionWords;
      return {
        preline: call.title,
        breadcrumb: { label: call.title, href: callAddress(id) },
        isOpen: call.status === 'scoring' && call.selectingId === actor.organisationId,
        facts: [
          { term: facts.rule, description: presentSelection(call) },
          { term: facts.proposals, description: formatNumber(lot.proposals.length) },
          { term: facts.unchecked, description: formatNumber(call.unchecked) },
          {
            term: selectionWords.result,
            description:
              call.status === 'recommended'
                ? Link({ href: rankingAddress(id), children: selectionWords.toResult })
                : selectionWords.notYet,
          },
        ],
      };
    },
  }),
  ...selectionForm.routes,
];
