import { recordReading } from '#modules/audit/index.ts';
import { allFactFields, checkFunding, closeGaps, toFacts } from '#modules/eligibility/index.ts';
import type { Context } from '#web/context.ts';
import { type FormState, freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { acknowledgeTouchedDecision } from '../commands/acknowledge-touched-decision.ts';
import { confirmFacts } from '../commands/confirm-facts.ts';
import { grantException } from '../commands/grant-exception.ts';
import { findFacts } from '../facts.store.ts';
import { participantsMessages } from '../messages.ts';
import { askedFacts } from '../model/eligibility.ts';
import { listExceptions, listTouched } from '../queries/assignment-record.ts';
import { findPerson, listEligibility, type PersonDetail } from '../queries/find-person.ts';
import { findTouched } from '../touched-decision.store.ts';
import { EligibilityPage } from './eligibility.page.tsx';
import { exceptionFields } from './exception-form.ts';
import { FactsFormPage } from './facts-form.page.tsx';
import { withPerson } from './person.routes.ts';
import { toldState } from './told-state.ts';

const SEE = { permission: 'participants.see-person' };
const CONFIRM = { permission: 'participants.confirm-facts' };

export const eligibilityRoutes: Route[] = [
  {
    method: 'GET',
    path: '/people/:id/eligibility',
    access: SEE,
    showsPeople: true,
    handle: (context) => showEligibility(context),
  },
  {
    method: 'GET',
    path: '/people/:id/facts',
    access: CONFIRM,
    showsPeople: true,
    handle: (context) => showFacts(context),
  },
  { method: 'POST', path: '/people/:id/facts', access: CONFIRM, showsPeople: true, handle: submitFacts },
  {
    method: 'POST',
    path: '/people/:id/exception',
    access: { permission: 'participants.grant-exception' },
    showsPeople: true,
    handle: submitException,
  },
  {
    method: 'POST',
    path: '/touched-decisions/:id/acknowledge',
    access: { permission: 'participants.acknowledge-touched-decision' },
    showsPeople: true,
    handle: submitAcknowledgement,
  },
];

type EligibilityState = FormState & { readonly touchedId?: string };

const showEligibility = (context: Context, state: EligibilityState = freshForm(context), status = 200) =>
  withPerson(context, 'participants.see-eligibility', (person) =>
    drawEligibility(context, person, state, status),
  );

async function drawEligibility(
  context: Context,
  person: PersonDetail,
  state: EligibilityState,
  status: number,
): Promise<Response> {
  const { work } = context;
  const checks = await listEligibility(work, person.id);
  const exceptions = await listExceptions(work, person.id);
  const touched = await listTouched(work, person.participantId);
  const current = { ...state, version: state.version ?? person.version };
  return context.html(
    EligibilityPage({ context, person, checks, exceptions, touched, state: current }),
    status,
  );
}

const showFacts = (context: Context, state = freshForm(context), status = 200) =>
  withPerson(context, 'participants.see-facts', async (person) => {
    const known = (await findFacts(context.work, person.participantId))?.facts ?? null;
    const forCheck = isForFundingCheck(context);
    const asked = forCheck
      ? new Set(checkFunding(context.work.today, { ...known, birthDate: person.birthDate }).asked)
      : askedFacts(person, context.work.today);
    const current = { ...state, version: state.version ?? person.version };
    return context.html(
      FactsFormPage({ context, person, known, asked, state: current, isForFundingCheck: forCheck }),
      status,
    );
  });

/** The Fördercheck asks for the facts of every instrument, not just for those of the programme. */
const isForFundingCheck = ({ url }: Context): boolean => url.searchParams.get('for') === 'funding-check';

/** "More rows" asks for the same page with room; everything else confirms. */
function submitFacts(sent: Context): Promise<Response> {
  const context = { ...sent, form: closeGaps(sent.form) };
  if (context.form.more !== undefined)
    return showFacts(context, { ...freshForm(context), input: context.form });
  return handleForm(context, {
    command: confirmFacts,
    fields: allFactFields(context.form),
    also: { id: context.params.id },
    assemble: toFacts,
    done: ({ id, touchedDecisions }) =>
      context.redirect(
        `/people/${id}/${isForFundingCheck(context) ? 'funding-check' : 'eligibility'}?done=participants.${touchedDecisions === 0 ? 'facts-confirmed' : 'facts-touching'}`,
      ),
    again: (state, status) => showFacts(context, state, status),
  });
}

function submitException(context: Context): Promise<Response> {
  return handleForm(context, {
    command: grantException,
    fields: exceptionFields(),
    also: { id: context.params.id },
    done: ({ id }) => context.redirect(`/people/${id}/eligibility?done=participants.exception-granted`),
    again: (state, status) =>
      showEligibility(context, toldState(context, grantException.name, state), status),
  });
}

/** The form stands on the page of the person whom the decision is about. */
async function submitAcknowledgement(context: Context): Promise<Response> {
  const touched = await findTouched(context.work, context.id());
  const person = touched && (await findPerson(context.work, touched.participationId));
  if (!person) return context.notFound();
  return handleForm(context, {
    command: acknowledgeTouchedDecision,
    fields: [{ name: 'note', kind: 'long-text', label: participantsMessages.touched.noteField }],
    also: { id: context.params.id },
    done: ({ id }) =>
      context.redirect(`/people/${id}/eligibility?done=participants.touched-decision-acknowledged`),
    again: (state, status) =>
      showAgain(
        context,
        person,
        { ...toldState(context, acknowledgeTouchedDecision.name, state), touchedId: touched.id },
        status,
      ),
  });
}

async function showAgain(
  context: Context,
  person: PersonDetail,
  state: EligibilityState,
  status: number,
): Promise<Response> {
  const { id, participantId } = person;
  const action = 'participants.see-eligibility';
  await recordReading(context.work, { action, objectKind: 'participation', objectId: id, participantId });
  return drawEligibility(context, person, { ...state, version: undefined }, status);
}
