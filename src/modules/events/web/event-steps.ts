import type { StoredFile } from '#modules/files/index.ts';
import type { Act, Offer } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { defineStep } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import {
  announceEventAddress,
  eventAddress,
  guestsAddress,
  inviteBodiesAddress,
  publishDocumentationAddress,
  removeFileAddress,
} from '../addresses.ts';
import { announceEvent } from '../commands/announce-event.ts';
import { publishDocumentation, removeFile } from '../commands/documentation.ts';
import { inviteBodies } from '../commands/invite-guests.ts';
import { eventWords } from '../messages/event-words.ts';
import { eventProcedure } from '../model/expert-event.ts';
import type { EventDetail } from '../queries/find-event.ts';
import { callOffEventForm, changeEventForm, moveEventForm } from './event-forms.tsx';
import { addFileForm } from './file-form.ts';
import { attendanceForm, inviteGuestsForm } from './guest-forms.tsx';

type Again = (context: Context, id: string, state: FormState, status: number) => Promise<Response>;

const words = () => eventWords.page;
const isOwn = ({ ownerId }: EventDetail, { actor }: Context) => actor.organisationId === ownerId;
const isToCome = ({ heldOn }: EventDetail, { work }: Context) => work.today <= heldOn;
const hasCome = ({ heldOn }: EventDetail, { work }: Context) => heldOn <= work.today;

/** The steps on an event that are a button or a small form of its page; `again` shows that page once more. */
export const eventSteps = (again: Again) => {
  const back = (context: Context, state: FormState, status: number) =>
    again(context, context.id(), state, status);
  return {
    announce: defineStep({
      address: announceEventAddress,
      command: announceEvent,
      takesVersion: true,
      offer: {
        label: () => words().announce,
        step: eventProcedure['events.announce-event'],
        belongsTo: isOwn,
        isOpen: isToCome,
      },
      done: ({ id }) => eventAddress(String(id), { done: 'events.announced' }),
      again: back,
    }),
    inviteBodies: defineStep({
      address: inviteBodiesAddress,
      command: inviteBodies,
      takesVersion: false,
      offer: {
        label: () => words().inviteBodies,
        step: eventProcedure['events.invite-bodies'],
        belongsTo: isOwn,
        isOpen: isToCome,
      },
      done: ({ id }) => guestsAddress(String(id), { done: 'events.invited' }),
      again: back,
    }),
    publish: defineStep({
      address: publishDocumentationAddress,
      command: publishDocumentation,
      takesVersion: true,
      fields: () => [{ name: 'publicFrom', kind: 'date', label: words().publicFrom }],
      values: ({ documentedFrom, heldOn }: EventDetail) => ({ publicFrom: documentedFrom ?? heldOn }),
      offer: {
        label: () => words().publish,
        step: eventProcedure['events.publish-documentation'],
        belongsTo: isOwn,
        kind: () => 'secondary',
      },
      done: ({ id }) => eventAddress(String(id), { done: 'events.documentation' }),
      again: back,
    }),
  };
};

/** A file together with its event, for the button beside it. */
type FileInHand = Pick<StoredFile, 'id' | 'title'> & { readonly event: EventDetail };

/** The button that removes a file. It cannot come back to the page of its event, whose id its address does not say. */
export const removeFileStep = defineStep({
  address: removeFileAddress,
  command: removeFile,
  takesVersion: false,
  offer: {
    label: () => words().remove,
    belongsTo: ({ event }: FileInHand, context) => isOwn(event, context),
    about: ({ title }) => title,
  },
  done: ({ id }) => eventAddress(String(id), { done: 'events.file-removed' }),
  again: (context) => context.notFound(),
});

/** The forms on pages of their own that an event offers. */
export const eventActs: readonly Act<EventDetail>[] = [
  offerForm(
    changeEventForm,
    own({ label: () => words().change, step: eventProcedure['events.change-event'] }),
  ),
  offerForm(
    inviteGuestsForm,
    own({
      label: () => words().inviteGuests,
      step: eventProcedure['events.invite-guests'],
      isOpen: isToCome,
    }),
  ),
  offerForm(
    attendanceForm,
    own({
      label: () => words().attendance,
      step: eventProcedure['events.record-attendance'],
      isOpen: hasCome,
    }),
  ),
  offerForm(
    moveEventForm,
    own({
      label: () => words().move,
      step: eventProcedure['events.move-event'],
      isOpen: isToCome,
      kind: () => 'secondary',
    }),
  ),
  offerForm(
    callOffEventForm,
    own({
      label: () => words().callOff,
      step: eventProcedure['events.call-off-event'],
      isOpen: isToCome,
      kind: () => 'secondary',
    }),
  ),
  offerForm(addFileForm, own({ label: () => words().addFile, isOpen: hasCome, kind: () => 'secondary' })),
];

function own(offer: Offer<EventDetail>): Offer<EventDetail> {
  return { belongsTo: isOwn, ...offer };
}
