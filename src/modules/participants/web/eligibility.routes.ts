import { allFactFields, closeGaps, toFacts } from '#modules/eligibility/index.ts';
import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { confirmFacts } from '../commands/confirm-facts.ts';
import { grantException } from '../commands/grant-exception.ts';
import { findFacts } from '../facts.store.ts';
import { askedFacts } from '../model/eligibility.ts';
import { listEligibility } from '../queries/find-person.ts';
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
];

const showEligibility = (context: Context, state = freshForm(context), status = 200) =>
  withPerson(context, 'participants.see-eligibility', async (person) => {
    const checks = await listEligibility(context.work, person.id);
    const current = { ...state, version: state.version ?? person.version };
    return context.html(EligibilityPage({ context, person, checks, state: current }), status);
  });

const showFacts = (context: Context, state = freshForm(context), status = 200) =>
  withPerson(context, 'participants.see-facts', async (person) => {
    const known = (await findFacts(context.work, person.participantId))?.facts ?? null;
    const asked = askedFacts(person.instrument, context.work.today);
    const current = { ...state, version: state.version ?? person.version };
    return context.html(FactsFormPage({ context, person, known, asked, state: current }), status);
  });

/** "More rows" asks for the same page with room; everything else confirms. */
function submitFacts(sent: Context): Promise<Response> {
  const context = { ...sent, form: closeGaps(sent.form) };
  if (context.form.more !== undefined)
    return showFacts(context, { ...freshForm(context), input: context.form });
  return handleForm(context, {
    command: confirmFacts,
    fields: allFactFields(context.reading, context.form),
    also: { id: context.params.id },
    assemble: toFacts,
    done: ({ id }) => context.redirect(`/people/${id}/eligibility?done=participants.facts-confirmed`),
    again: (state, status) => showFacts(context, state, status),
  });
}

function submitException(context: Context): Promise<Response> {
  return handleForm(context, {
    command: grantException,
    fields: exceptionFields(context.reading),
    also: { id: context.params.id },
    done: ({ id }) => context.redirect(`/people/${id}/eligibility?done=participants.exception-granted`),
    again: (state, status) =>
      showEligibility(context, toldState(context, grantException.name, state), status),
  });
}
