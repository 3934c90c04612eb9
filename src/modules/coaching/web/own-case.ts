import { recordReading } from '#modules/audit/index.ts';
import { type CaseDetail, findCase } from '#modules/participants/index.ts';
import type { Context } from '#web/context.ts';
import { coachingCaseAddress, todayAddress } from '../addresses.ts';
import { coachingMessages } from '../messages.ts';

/** The coach's own case of the person whom the address names. */
export const ownCase = (context: Context): Promise<CaseDetail | undefined> =>
  findCase(context.work, context.id());

/** Notes that a coach looked at a person. */
export const recordCase = ({ work }: Context, { id, participantId }: CaseDetail): Promise<void> =>
  recordReading(work, {
    action: 'coaching.see-case',
    objectKind: 'coaching-case',
    objectId: id,
    participantId,
  });

/** Returns the words of every form about a person: the name above, and the way back to them. */
export function wordsAbout({ participantId, firstName, familyName }: CaseDetail) {
  const name = `${firstName} ${familyName}`;
  return {
    preline: name,
    breadcrumb: [
      { label: coachingMessages.case.breadcrumb, href: todayAddress() },
      { label: name, href: coachingCaseAddress(participantId) },
    ],
  };
}
