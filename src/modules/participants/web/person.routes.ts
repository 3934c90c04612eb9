import { listHistory } from '#modules/identity/index.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { coachingCaseAddress } from '../../coaching/addresses.ts';
import { endParticipationAddress, personAddress } from '../addresses.ts';
import { endParticipation } from '../commands/end-participation.ts';
import { listHousehold } from '../household.store.ts';
import { participantsMessages } from '../messages.ts';
import { EARLY_END_REASONS, END_REASONS, participationProcedure, RESULTS } from '../model/participation.ts';
import { listExceptions, listExtensions, listTouched } from '../queries/assignment-record.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { listLife } from '../queries/list-life.ts';
import { listPhases, listStages } from '../stage.store.ts';
import { withPerson } from './named-person.ts';
import { PersonPage } from './person.page.tsx';
import { endReason, endResult } from './person.presenter.ts';
import { isStaying } from './person-acts.ts';
import { referralForm } from './referral-form.ts';

/** The step that ends a participation: not while somebody is on a place. */
const endParticipationStep = defineStep({
  address: endParticipationAddress,
  command: endParticipation,
  showsPeople: true,
  fields: endFields,
  offer: {
    label: () => participantsMessages.person.end,
    step: participationProcedure['participants.end-participation'],
    notNow: (person: PersonDetail, { work }) =>
      isStaying(person, work.today) ? participantsMessages.person.endText : undefined,
    kind: () => 'secondary',
  },
  done: ({ id }) => personAddress(String(id), { done: 'participants.participation-ended' }),
  again: (context, failed, status) => showPerson(context, failed, status),
});

/** The reasons for which it ends: whoever has a place can have reasons that others have not. */
function endFields(person?: PersonDetail): FieldSpec[] {
  const options = (person?.stay || person?.startedOn ? END_REASONS : EARLY_END_REASONS).map((value) => ({
    value,
    label: endReason(value),
  }));
  const results = RESULTS.map((value) => ({ value, label: endResult(value) }));
  const words = participantsMessages.person;
  return [
    { name: 'reason', kind: 'choice', label: words.endReason, options },
    { name: 'result', kind: 'choice', label: words.endResult, options: results },
    { name: 'lastDayOn', kind: 'date', label: words.endDay, hint: words.endDayHint, optional: true },
  ];
}

const showPerson = (context: Context, failed?: FormState, status = 200): Promise<Response> =>
  withPerson(context, 'participants.see-person', async (person) => {
    const { work } = context;
    const decisions = {
      exceptions: await listExceptions(work, person.id),
      extensions: person.stay ? await listExtensions(work, person.stay.occupancyId) : [],
      touched: await listTouched(work, person.participantId),
      life: await listLife(work, person.participantId),
      household:
        person.mode === 'household' ? await listHousehold(work, { participationId: person.id }) : null,
    };
    const stages = person.mode === 'place' ? [] : await listStages(work, person.id);
    const phases = person.phases.length === 0 ? [] : await listPhases(work, person.id);
    const history = await listHistory(work, 'participation', person.id);
    const end = endParticipationStep;
    return context.html(
      PersonPage({ context, person, decisions, stages, phases, history, failed, end }),
      status,
    );
  });

/** A coach knows people by their own page. */
const openCase = (context: Context) =>
  withPerson(context, 'participants.open-person', async ({ participantId }) =>
    context.redirect(coachingCaseAddress(participantId)),
  );

export const personRoutes: Route[] = [
  ...referralForm.routes,
  {
    method: 'GET',
    path: personAddress.path,
    access: { permission: 'participants.open-person' },
    showsPeople: true,
    handle: (context) => (context.actor.role === 'coach' ? openCase(context) : showPerson(context)),
  },
  endParticipationStep.route,
];
