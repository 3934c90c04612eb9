import { addDays, type IsoDate } from '#kernel/calendar.ts';
import { formatDate } from '#ui/language.ts';
import type { Act, Offer } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { confirmFactsAddress, eligibilityAddress } from '../addresses.ts';
import { confirmFacts } from '../commands/confirm-facts.ts';
import { grantException } from '../commands/grant-exception.ts';
import { participantsMessages } from '../messages.ts';
import { isToBeChecked } from '../model/eligibility.ts';
import { participationProcedure } from '../model/participation.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { assignmentForm } from './assignment-form.tsx';
import { needsConsent } from './consent.presenter.ts';
import { extensionForm } from './extension-form.tsx';
import { startForm } from './start-form.ts';

export const offerAssignment = offerForm<PersonDetail>(assignmentForm, {
  label: ({ status }) => {
    const { assign, assignNext } = participantsMessages.person;
    return status === 'running' ? assignNext : assign;
  },
  step: participationProcedure['participants.assign-person'],
  isOpen: ({ mode }) => mode === 'place',
  notNow: needsConsent,
});

/** The begin without a place. */
const offerStart = offerForm<PersonDetail>(startForm, {
  label: () => participantsMessages.start.open,
  step: participationProcedure['participants.start-participation'],
  isOpen: ({ mode }) => mode !== 'place',
  notNow: needsConsent,
});

/** Tells whether the programme or its area asks anything about somebody today. */
export const asksFacts = (person: PersonDetail, { work }: Context): boolean =>
  isToBeChecked(person, work.today);

/** The facts form as an act of one of the pages that offer it, where anything is asked. */
export const offerFacts = <Of extends PersonDetail>(offer: Offer<Of>): Act<Of> => ({
  permission: confirmFacts.permission,
  address: confirmFactsAddress,
  isButton: false,
  offer: { ...offer, isOpen: asksFacts },
});

/** The way to the decision about somebody of whom nothing is asked. */
const offerAdmission: Act<PersonDetail> = {
  permission: grantException.permission,
  address: eligibilityAddress,
  isButton: false,
  offer: {
    label: () => participantsMessages.eligibility.admit,
    step: participationProcedure['participants.grant-exception'],
    isOpen: (person, context) => !asksFacts(person, context),
  },
};

/** The acts that lead on before somebody has a place. */
export const personActs: readonly Act<PersonDetail>[] = [
  offerAssignment,
  offerStart,
  offerFacts({
    label: ({ status }) =>
      status === 'referred' ? participantsMessages.person.check : participantsMessages.person.checkAnew,
    step: participationProcedure['participants.confirm-facts'],
  }),
  offerAdmission,
];

export const isStaying = ({ stay }: PersonDetail, today: IsoDate): boolean =>
  stay !== null && (stay.period.until === null || stay.period.until > today);

/** Only a stay that has begun can go on, and only as long as its place is granted. */
export const offerExtension = offerForm<PersonDetail>(extensionForm, {
  label: () => participantsMessages.extension.open,
  isOpen: (person, { work: { today } }) =>
    person.status === 'running' &&
    person.stay !== null &&
    person.stay.period.from <= today &&
    isStaying(person, today),
  notNow: whyNoLonger,
});

/** A stay that lasts as long as its place has nowhere to go on to. */
function whyNoLonger({ stay }: PersonDetail): string | undefined {
  if (!stay?.placeUntil || stay.period.until === null || stay.period.until < stay.placeUntil)
    return undefined;
  return participantsMessages.extension.toTheEnd(formatDate(addDays(stay.placeUntil, -1)));
}
