import { Alert, EmptyState, Heading, Link } from '#ui/parts.ts';
import { defineForm } from '#web/define-form.tsx';
import { placesAddress } from '../../places/addresses.ts';
import { assignPersonAddress, confirmFactsAddress, personAddress } from '../addresses.ts';
import { assignPerson } from '../commands/assign-person.ts';
import { participantsMessages } from '../messages.ts';
import { assignmentFields } from './assignment-fields.ts';
import { lookAtAssignment } from './assignment-look.ts';
import { recordPerson, wordsAbout } from './named-person.ts';
import { presentOutlook } from './outlook.presenter.ts';
import { Outlook } from './outlook.view.tsx';
import { entryFieldsOf } from './phase-form.ts';

const words = () => participantsMessages.assignment;

/** Puts a person on a place; what will decide stands above the form. */
export const assignmentForm = defineForm({
  address: assignPersonAddress,
  command: assignPerson,
  load: lookAtAssignment,
  seen: (context, { person }) => recordPerson(context, person),
  version: ({ person }) => person.version,
  fields: (about) => [
    ...assignmentFields(about?.places),
    ...entryFieldsOf(about?.person, about?.person.status !== 'running'),
  ],
  values: ({ day: { isChosen, startsOn } }) => (isChosen ? { startsOn } : {}),
  words: ({ person }) => ({ title: words().title, submit: words().save, ...wordsAbout(person) }),
  around: (form, { person, places, day, outlook }, _, { refusal }) =>
    places.length === 0 && refusal === undefined ? (
      <NoPlace />
    ) : (
      <>
        {outlook ? (
          <Outlook day={day} personId={person.id} parts={presentOutlook(outlook, person, places)} />
        ) : (
          <NotChecked personId={person.id} />
        )}
        <Heading>{words().choose}</Heading>
        <p>{words().frozen}</p>
        {form}
      </>
    ),
  done: ({ id }) => personAddress(String(id), { done: 'participants.person-assigned' }),
});

const NoPlace = () => (
  <EmptyState title={words().noPlace}>
    <p>{words().noPlaceText}</p>
    <Link href={placesAddress()}>{words().toPlaces}</Link>
  </EmptyState>
);

const NotChecked = ({ personId }: { personId: string }) => {
  const { outlook, person } = participantsMessages;
  return (
    <Alert tone="warning" title={outlook.notChecked}>
      <p>{outlook.notCheckedText}</p>
      <Link href={confirmFactsAddress(personId)}>{person.check}</Link>
    </Alert>
  );
};
