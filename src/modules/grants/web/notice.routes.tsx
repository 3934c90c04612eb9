import { decisionRoutes } from '#modules/decisions/index.ts';
import { currentLanguage } from '#ui/language.ts';
import { Actions, LinkButton } from '#ui/parts.ts';
import { amendGrantAddress, decideNoticeAddress, noticesAddress } from '../addresses.ts';
import { noticeDecision } from '../commands/notice-decision.ts';
import { noticeWords } from '../messages/notice-words.ts';
import { grantsMessages } from '../messages.ts';
import { findGrant } from '../queries/find-grant.ts';
import { heldStandings } from '../store/load-to-change.ts';
import { amendGrantForm } from './amend-grant-form.tsx';
import { presentChange, presentToChange } from './notice.presenter.ts';

const words = () => noticeWords;

/** The page on which the next notice of a grant is prepared and given; an amendment is typed on a page of its own. */
export const noticeRoutes = [
  ...amendGrantForm.routes,
  ...decisionRoutes(noticeDecision, {
    address: noticesAddress,
    decideAddress: decideNoticeAddress,
    read: 'grants.read-notices',
    done: 'grants.notice',
    words: noticeWords,
    messages: grantsMessages,
    fields: () => [
      {
        ...{ name: 'kind', kind: 'radios', label: words().kindLabel, hint: words().wholeHint },
        options: Object.entries(words().wholes).map(([value, label]) => ({ value, label })),
      },
      {
        ...{ name: 'heardOn', kind: 'date', label: words().heardOn, hint: words().heardHint },
        optional: true,
      },
      { name: 'reason', kind: 'long-text', label: words().reason, hint: words().reasonHint },
    ],
    proposal: presentChange,
    find: async ({ work, may }, id) => {
      const grant = await findGrant(work, id, currentLanguage());
      if (!grant || grant.kind === 'rejection') return undefined;
      const isHeld = grant.parentId === null && grant.programme.procedure.passingOn !== undefined;
      const isOwn = grant.grantorId === work.actor.organisationId;
      const shown = presentToChange(grant, isHeld ? await heldStandings(work, id) : []);
      return {
        ...shown,
        isOpen: shown.isOpen && isOwn,
        more: shown.isOpen && isOwn && may('grants.prepare-notice') && (
          <Actions>
            <LinkButton href={amendGrantAddress(id)}>{noticeWords.toAmendment}</LinkButton>
          </Actions>
        ),
      };
    },
  }),
];
