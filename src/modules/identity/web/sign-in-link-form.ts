import { recordReading } from '#modules/audit/index.ts';
import { todayAddress } from '#modules/coaching/addresses.ts';
import { peopleAddress } from '#modules/participants/addresses.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { makeSignInLinkAddress } from '../addresses.ts';
import type { MadeLink } from '../commands/enrolment-link.ts';
import type { FindOwnParticipant, signInLinkCommand } from '../commands/sign-in-link.ts';
import { accountMessages } from '../messages/account.ts';
import { hashOf, showNewLink } from './show-new-link.tsx';

const words = () => accountMessages.newLink;

/** The form by which Jobcenter and coach make a link for a participant of theirs. */
export const signInLinkForm = (command: ReturnType<typeof signInLinkCommand>, find: FindOwnParticipant) =>
  defineForm({
    address: makeSignInLinkAddress,
    command,
    load: (context) => find(context.work, context.id()),
    seen: ({ work }, { id }) =>
      recordReading(work, {
        action: command.name,
        objectKind: 'participant',
        objectId: id,
        participantId: id,
      }),
    also: (context) => ({ participantId: context.id() }),
    ofSecret: (secret) => ({ secretHash: hashOf(secret) }),
    fields: linkFields,
    values: () => ({ validMinutes: '15' }),
    assemble: ({ validMinutes, ...input }) => ({
      ...input,
      ...(validMinutes !== undefined && { validMinutes: Number(validMinutes) }),
    }),
    words: ({ number }, context) => ({
      title: words().title,
      preline: number,
      intro: words().forParticipant(number),
      submit: words().make,
      breadcrumb: [{ label: words().people, href: ownPeople(context) }],
    }),
    done: (made, context, sent) =>
      showNewLink(context, { ...sent, back: ownPeople(context) }, made as MadeLink),
  });

function linkFields(): FieldSpec[] {
  const options = Object.entries(words().validities).map(([value, label]) => ({ value, label }));
  return [{ name: 'validMinutes', kind: 'radios', label: words().validMinutes, options }];
}

/** Returns the page where a Jobcenter and a coach find those they answer for. */
const ownPeople = ({ actor }: Context): string => (actor.role === 'coach' ? todayAddress() : peopleAddress());
