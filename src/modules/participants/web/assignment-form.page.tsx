import type { IsoDate } from '#kernel/calendar.ts';
import { Alert, EmptyState, Heading, Link, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { participantsMessages } from '../messages.ts';
import type { AssignmentOutlook } from '../model/assignment-outlook.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { assignmentFields, type PlaceChoice } from './assignment-form.ts';
import { presentOutlook } from './outlook.presenter.ts';
import { Outlook } from './outlook.view.tsx';
import { fullName } from './person.presenter.ts';

type Props = {
  context: Context;
  state: FormState;
  person: PersonDetail;
  places: readonly PlaceChoice[];
  day: { startsOn: IsoDate; isChosen: boolean; unreadable: string | undefined };
  /** Absent while the facts are not checked. */
  outlook: AssignmentOutlook | undefined;
};

/** Puts a person on a place; what will decide stands above the form. */
export const AssignmentFormPage = ({ context, state, person, places, day, outlook }: Props) => {
  const { frame } = context;
  const messages = participantsMessages;
  const words = messages.assignment;
  return (
    <Page
      frame={frame}
      title={words.title}
      preline={fullName(person)}
      hasFaults={state.faults.length > 0}
      breadcrumb={[
        { label: messages.person.breadcrumb, href: '/people' },
        { label: fullName(person), href: `/people/${person.id}` },
      ]}
    >
      {places.length === 0 && state.refusal === undefined ? (
        <EmptyState title={words.noPlace}>
          <p>{words.noPlaceText}</p>
          <Link href="/places">{words.toPlaces}</Link>
        </EmptyState>
      ) : (
        <>
          {outlook ? (
            <Outlook day={day} personId={person.id} parts={presentOutlook(outlook, person, places)} />
          ) : (
            <NotChecked personId={person.id} />
          )}
          <Heading>{words.choose}</Heading>
          <p>{words.frozen}</p>
          <CommandForm
            action={`/people/${person.id}/assign`}
            csrf={context.csrf}
            state={state}
            fields={assignmentFields(places)}
            values={day.isChosen ? { startsOn: day.startsOn } : undefined}
            submit={words.save}
          />
        </>
      )}
    </Page>
  );
};

const NotChecked = ({ personId }: { personId: string }) => {
  const { outlook: words, person } = participantsMessages;
  return (
    <Alert tone="warning" title={words.notChecked}>
      <p>{words.notCheckedText}</p>
      <Link href={`/people/${personId}/facts`}>{person.check}</Link>
    </Alert>
  );
};
