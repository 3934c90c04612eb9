import type { CaseDetail } from '#modules/participants/index.ts';
import { FieldRow, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { coachingMessages } from '../messages.ts';
import { milestoneRows, planFields } from './coaching-forms.ts';
import { CaseFormPage } from './form.page.tsx';

type Props = { context: Context; state: FormState; person: CaseDetail };

/** Agreeing on a plan: the goal, the review, and the first steps row by row. */
export const PlanFormPage = ({ context, state, person }: Props) => {
  const words = coachingMessages.planForm;
  return (
    <CaseFormPage
      context={context}
      state={state}
      person={person}
      title={words.title}
      action={`/coaching/${person.participantId}/plan/new`}
      fields={planFields()}
      submit={words.save}
    >
      <Section title={words.milestones}>
        <p>{words.milestonesHint}</p>
        {milestoneRows().map((row, index) => (
          <FieldRow legend={words.milestone(index + 1)}>
            <Fields fields={row} />
          </FieldRow>
        ))}
      </Section>
    </CaseFormPage>
  );
};
