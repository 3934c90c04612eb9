import type { Child } from 'hono/jsx';
import { hashSecret } from '#modules/identity/index.ts';
import { DescriptionList, Link, Prose } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { eventAddress, invitationAddress } from '../addresses.ts';
import { answerInvitationCommand } from '../commands/answer-invitation.ts';
import { eventWords } from '../messages/event-words.ts';
import { type Invitation, seatsLeft, type Workshop } from '../model/invitation.ts';
import { type EventDetail, findEvent } from '../queries/find-event.ts';
import { findInvitation } from '../store.ts';
import { presentFacts } from './event.presenter.ts';

type About = { readonly link: string; readonly invitation: Invitation; readonly event: EventDetail };

/** The page to which the link of a guest leads, and on which they answer without an account. */
export const invitationForm = defineForm({
  address: invitationAddress,
  command: answerInvitationCommand,
  load: findByLink,
  fields: (about): FieldSpec[] => [
    {
      name: 'answer',
      kind: 'radios',
      label: eventWords.invitation.answer,
      options: [
        { value: 'accepted', label: eventWords.invitation.answers.accepted },
        { value: 'declined', label: eventWords.invitation.answers.declined },
      ],
    },
    ...(about?.event.workshops.length === 0 ? [] : [workshopField(about)]),
  ],
  also: ({ form }) => ({ link: form.link }),
  hidden: ({ link }) => ({ link }),
  values: ({ invitation: { outcome, workshopId } }) => ({
    ...(outcome !== 'open' && { answer: outcome }),
    workshopId,
  }),
  words: ({ event }) => ({
    title: eventWords.invitation.title,
    submit: eventWords.invitation.submit,
    preline: event.title,
  }),
  around: (form, about, context) => <Around {...about} context={context} form={form} />,
  done: (_, { form }) => invitationAddress({ link: String(form.link), done: 'events.answered' }),
});

/** Finds what a link leads to. A wrong one finds nothing, and so does one whose guest is forgotten: nobody learns which. */
async function findByLink({ work, url, form }: Context): Promise<About | undefined> {
  const link = url.searchParams.get('link') ?? form.link;
  if (typeof link !== 'string') return undefined;
  const invitation = await findInvitation(work, hashSecret(link));
  const event = invitation && (await findEvent(work, invitation.eventId));
  return event && { link, invitation, event };
}

const workshopField = (about: About | undefined): FieldSpec => ({
  name: 'workshopId',
  kind: 'choice',
  label: eventWords.invitation.workshop,
  hint: eventWords.invitation.workshopHint,
  optional: true,
  none: eventWords.invitation.noWorkshop,
  options: about && optionsOf(about),
});

/** Those with a seat left, and the one that the guest has. */
const optionsOf = ({ event, invitation }: About) =>
  event.workshops
    .filter((workshop) => seatsLeft(workshop) !== 0 || workshop.id === invitation.workshopId)
    .map((workshop) => ({ value: workshop.id, label: labelOf(workshop) }));

function labelOf(workshop: Workshop): string {
  const left = seatsLeft(workshop);
  return left === null || left === 0 ? workshop.name : eventWords.invitation.left(workshop.name, left);
}

const Around = ({ invitation, event, form, context }: About & { form: Child; context: Context }) => {
  const words = eventWords.invitation;
  const workshop = event.workshops.find(({ id }) => id === invitation.workshopId);
  const isOver = invitation.heldOn < context.work.today;
  const isOff = event.calledOffBecause !== null;
  return (
    <>
      <p class="kern-body">
        {words.now[invitation.outcome]} {workshop && words.yourWorkshop(workshop.name)}{' '}
        {isOff ? words.calledOff : isOver ? words.over : words.untilDay}
      </p>
      <DescriptionList facts={presentFacts(event)} />
      {event.agenda !== '' && <Prose text={event.agenda} />}
      {!isOver && !isOff && form}
      <p class="kern-body">
        <Link href={eventAddress(event.id)}>{words.toEvent}</Link>
      </p>
    </>
  );
};
