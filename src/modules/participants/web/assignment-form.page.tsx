import type { FreePlace } from '#modules/places/index.ts';
import { EmptyState, Link, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { participantsMessages } from '../messages.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { assignmentFields } from './assignment-form.ts';
import { fullName } from './person.presenter.ts';

type Props = { context: Context; state: FormState; person: PersonDetail; places: readonly FreePlace[] };

export const AssignmentFormPage = ({ context, state, person, places }: Props) => {
  const { frame, reading } = context;
  const messages = participantsMessages[reading];
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
          <p>{words.frozen}</p>
          <CommandForm
            action={`/people/${person.id}/assign`}
            csrf={context.csrf}
            state={state}
            fields={assignmentFields(reading, places)}
            submit={words.save}
            reading={reading}
          />
        </>
      )}
    </Page>
  );
};
