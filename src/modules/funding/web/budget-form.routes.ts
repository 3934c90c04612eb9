import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { appropriate } from '../commands/appropriate.ts';
import { reduceAppropriation } from '../commands/reduce-appropriation.ts';
import { findBudgetProgramme, listBudgetProgrammes } from '../queries/budget-choices.ts';
import { loadEntry } from '../store.ts';
import { AppropriatePage, ChooseProgrammePage } from './appropriate.page.tsx';
import { appropriationRows, reasonField, withoutUnfilledRows } from './appropriate-form.ts';
import { ReducePage, reduceFields } from './reduce.page.tsx';

const APPROPRIATE = { permission: 'funding.appropriate' };
const REDUCE = { permission: 'funding.reduce-appropriation' };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The routes where the programme office books. They stand before `/budget/:id`, which would take "appropriate" for an
 * id.
 */
export const budgetFormRoutes: Route[] = [
  {
    method: 'GET',
    path: '/budget/appropriate',
    access: APPROPRIATE,
    handle: (context) => showAppropriate(context),
  },
  { method: 'POST', path: '/budget/appropriate', access: APPROPRIATE, handle: submitAppropriate },
  {
    method: 'GET',
    path: '/budget/entries/:id/reduce',
    access: REDUCE,
    handle: (context) => showReduce(context),
  },
  { method: 'POST', path: '/budget/entries/:id/reduce', access: REDUCE, handle: submitReduce },
];

/** Finds the programme that money is for, from the address or the form. */
async function programmeOf({ url, form, work, language }: Context) {
  const id = url.searchParams.get('programme') ?? form.programmeId;
  return typeof id === 'string' && UUID.test(id) ? findBudgetProgramme(work, id, language) : undefined;
}

async function showAppropriate(
  context: Context,
  state = freshForm(context),
  status = 200,
): Promise<Response> {
  const programme = await programmeOf(context);
  if (programme) return context.html(AppropriatePage({ context, state, programme }), status);
  const programmes = await listBudgetProgrammes(context.work, context.language);
  return context.html(ChooseProgrammePage({ context, programmes }));
}

async function submitAppropriate(context: Context): Promise<Response> {
  const { language } = context;
  const programme = await programmeOf(context);
  if (!programme) return context.notFound();
  return handleForm(context, {
    command: appropriate,
    fields: [reasonField(), ...appropriationRows(programme.sources, language).flat()],
    also: { programmeId: programme.id },
    assemble: withoutUnfilledRows,
    done: ({ id }) => context.redirect(`/budget?programme=${id}&done=funding.appropriated`),
    again: (state, status) => showAppropriate(context, state, status),
  });
}

async function showReduce(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const entry = await loadEntry(context.work, context.id());
  return entry ? context.html(ReducePage({ context, state, entry }), status) : context.notFound();
}

function submitReduce(context: Context): Promise<Response> {
  return handleForm(context, {
    command: reduceAppropriation,
    fields: reduceFields(),
    also: { id: context.params.id },
    done: ({ id }) => context.redirect(`/budget/${id}?done=funding.reduced`),
    again: (state, status) => showReduce(context, state, status),
  });
}
