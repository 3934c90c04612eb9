import { yearOf } from '#kernel/calendar.ts';
import { decisionRoutes } from '#modules/decisions/index.ts';
import { loadHeldYear, presentYear, yearFields, yearProposal } from '#modules/funding/index.ts';
import { currentLanguage } from '#ui/language.ts';
import { decideHeldYearAddress, grantAddress, heldYearAddress } from '../addresses.ts';
import { heldYearDecision } from '../commands/held-year-decision.ts';
import { heldYearWords } from '../messages/held-year-words.ts';
import { grantsMessages } from '../messages.ts';
import { findGrant } from '../queries/find-grant.ts';

/** The page on which a grantee closes the year of what it holds to pass it on. */
export const heldYearRoutes = decisionRoutes(heldYearDecision, {
  address: heldYearAddress,
  decideAddress: decideHeldYearAddress,
  read: 'grants.read-held-years',
  done: 'grants.held-year',
  words: heldYearWords,
  messages: grantsMessages,
  fields: () => yearFields(heldYearWords),
  proposal: (detail) => yearProposal(detail, heldYearWords),
  find: async ({ work }, id) => {
    const grant = await findGrant(work, id, currentLanguage());
    return (
      grant && {
        preline: grant.noticeNumber,
        breadcrumb: { label: heldYearWords.breadcrumb(grant.noticeNumber), href: grantAddress(id) },
        ...presentYear(await loadHeldYear(work, id, yearOf(work.today)), heldYearWords),
      }
    );
  },
});
