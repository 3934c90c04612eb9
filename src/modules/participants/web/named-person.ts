import { recordReading } from '#modules/audit/index.ts';
import type { Context } from '#web/context.ts';
import { peopleAddress, personAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import { findPerson, type PersonDetail } from '../queries/find-person.ts';
import { fullName } from './person.presenter.ts';

/** The person whom the address names, for forms about them. */
export const namedPerson = (context: Context): Promise<PersonDetail | undefined> =>
  findPerson(context.work, context.id());

/** Notes who looked at which part of a person. */
export const recordPerson = (
  { work }: Context,
  { id, participantId }: Pick<PersonDetail, 'id' | 'participantId'>,
  action = 'participants.see-person',
): Promise<void> => recordReading(work, { action, objectKind: 'participation', objectId: id, participantId });

/** Finds the person of the address and notes who looked at which part; or answers that there is nobody. */
export async function withPerson(
  context: Context,
  action: string,
  answer: (person: PersonDetail) => Promise<Response>,
): Promise<Response> {
  const person = await namedPerson(context);
  if (!person) return context.notFound();
  await recordPerson(context, person, action);
  return answer(person);
}

/** Returns the words of every page below a person: the name above, and the way back to them. */
export function wordsAbout(person: PersonDetail) {
  const name = fullName(person);
  return {
    preline: name,
    breadcrumb: [
      { label: participantsMessages.person.breadcrumb, href: peopleAddress() },
      { label: name, href: personAddress(person.id) },
    ],
  };
}
