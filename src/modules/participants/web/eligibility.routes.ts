import type { FactName } from '#law/index.ts';
import { type Asked, allFactFields, checkFunding, closeGaps, toFacts } from '#modules/eligibility/index.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import { type FormState, freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import {
  acknowledgeTouchedDecisionAddress,
  confirmFactsAddress,
  eligibilityAddress,
  grantExceptionAddress,
  personFundingCheckAddress,
} from '../addresses.ts';
import { acknowledgeTouchedDecision } from '../commands/acknowledge-touched-decision.ts';
import { confirmFacts } from '../commands/confirm-facts.ts';
import { grantException } from '../commands/grant-exception.ts';
import { findFacts } from '../facts.store.ts';
import { participantsMessages } from '../messages.ts';
import { askedFacts } from '../model/eligibility.ts';
import { participationProcedure } from '../model/participation.ts';
import { listExceptions, listTouched, type TouchedRow } from '../queries/assignment-record.ts';
import { findPerson, listEligibility, type PersonDetail } from '../queries/find-person.ts';
import { findTouched } from '../touched-decision.store.ts';
import { type CheckedPerson, EligibilityPage } from './eligibility.page.tsx';
import { exceptionFields } from './exception-form.ts';
import { FactsFormPage } from './facts-form.page.tsx';
import { recordPerson, withPerson } from './named-person.ts';
import { asksFacts } from './person-acts.ts';

const CONFIRM = { permission: 'participants.confirm-facts' };

const grantExceptionStep = defineStep({
  address: grantExceptionAddress,
  command: grantException,
  showsPeople: true,
  fields: exceptionFields,
  offer: {
    label: () => participantsMessages.eligibility.save,
    step: participationProcedure['participants.grant-exception'],
    isOpen: (person: CheckedPerson, context) => person.isChecked || !asksFacts(person, context),
  },
  done: ({ id }) => eligibilityAddress(String(id), { done: 'participants.exception-granted' }),
  again: (context, failed, status) => showEligibility(context, failed, status),
});

/** The form stands on the page of the person whom the decision is about. */
const acknowledgeTouchedDecisionStep = defineStep({
  address: acknowledgeTouchedDecisionAddress,
  command: acknowledgeTouchedDecision,
  showsPeople: true,
  fields: () => {
    const { noteField: label, noteHint: hint } = participantsMessages.touched;
    return [{ name: 'note', kind: 'long-text', label, hint }];
  },
  scope: ({ id }: TouchedRow) => id.slice(0, 8),
  offer: {
    label: () => participantsMessages.touched.save,
    isOpen: ({ acknowledgedBy }) => acknowledgedBy === null,
    kind: () => 'secondary',
  },
  done: ({ id }) => eligibilityAddress(String(id), { done: 'participants.touched-decision-acknowledged' }),
  again: async (context, failed, status) => {
    const touched = await findTouched(context.work, context.id());
    const person = touched && (await findPerson(context.work, touched.participationId));
    if (!person) return context.notFound();
    await recordPerson(context, person, 'participants.see-eligibility');
    return drawEligibility(context, person, failed, status);
  },
});

export const eligibilityRoutes: Route[] = [
  {
    method: 'GET',
    path: eligibilityAddress.path,
    access: { permission: 'participants.see-person' },
    showsPeople: true,
    handle: (context) => showEligibility(context),
  },
  {
    method: 'GET',
    path: confirmFactsAddress.path,
    access: CONFIRM,
    showsPeople: true,
    handle: (context) => showFacts(context),
  },
  {
    method: 'POST',
    path: confirmFactsAddress.path,
    access: CONFIRM,
    showsPeople: true,
    handle: submitFacts,
  },
  grantExceptionStep.route,
  acknowledgeTouchedDecisionStep.route,
];

const showEligibility = (context: Context, failed?: FormState, status = 200): Promise<Response> =>
  withPerson(context, 'participants.see-eligibility', (person) =>
    drawEligibility(context, person, failed, status),
  );

async function drawEligibility(
  context: Context,
  person: PersonDetail,
  failed: FormState | undefined,
  status: number,
): Promise<Response> {
  const { work } = context;
  const checks = await listEligibility(work, person.id);
  const known = person.timesUnder.length > 0 ? await findFacts(work, person.participantId) : undefined;
  const exceptions = await listExceptions(work, person.id);
  const touched = await listTouched(work, person.participantId);
  const steps = { exception: grantExceptionStep, acknowledge: acknowledgeTouchedDecisionStep };
  return context.html(
    EligibilityPage({ context, person, checks, known, exceptions, touched, failed, steps }),
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
      FactsFormPage({
        ...{ context, person, known, state: current },
        asked: withSent(asked, state),
        isForFundingCheck: forCheck,
      }),
      status,
    );
  });

/** Fields that were typed into stay in the form, even if somebody else has answered what led to the question. */
function withSent(asked: Asked, { input = {} }: FormState): Asked {
  if (asked === 'any') return asked;
  const sent = allFactFields(input as Context['form']).filter(({ name }) => name in input);
  return new Set([...asked, ...sent.map(({ name }) => name.split('.')[1] as FactName)]);
}

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
    done: ({ id, touchedDecisions }) => {
      const next = isForFundingCheck(context) ? personFundingCheckAddress : eligibilityAddress;
      const done = touchedDecisions === 0 ? 'facts-confirmed' : 'facts-touching';
      return context.redirect(next(String(id), { done: `participants.${done}` }));
    },
    again: (state, status) => showFacts(context, state, status),
  });
}
