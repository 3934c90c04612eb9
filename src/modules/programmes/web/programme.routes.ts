import { stringify } from 'yaml';
import { listHistory } from '#modules/audit/index.ts';
import type { Command } from '#platform/commands/command.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { type FormState, freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { changeDefinition } from '../commands/change-definition.ts';
import { confirmAmount } from '../commands/confirm-amount.ts';
import { endProgramme } from '../commands/end-programme.ts';
import { publishProgramme } from '../commands/publish-programme.ts';
import { registerProgramme } from '../commands/register-programme.ts';
import { programmeFile, programmeFiles } from '../files.ts';
import { programmesMessages } from '../messages.ts';
import { findProgramme, listProgrammes, listQuotas, type ProgrammeDetail } from '../queries/programmes.ts';
import { listConfirmations } from '../store.ts';
import { flagsOf } from './flags.ts';
import { ProgrammePage } from './programme.page.tsx';
import { presentRow, say } from './programme.presenter.ts';
import { ProgrammeFormPage } from './programme-form.page.tsx';
import { confirmFields, textFields } from './programme-form.ts';
import { ProgrammeListPage } from './programme-list.page.tsx';

const TO_ALL = { public: 'published programmes are public; drafts stay in the programme office by policy' };

export const programmeRoutes: Route[] = [
  { method: 'GET', path: '/programmes', access: TO_ALL, handle: (context) => showProgrammes(context) },
  {
    method: 'GET',
    path: '/programmes/new',
    access: { permission: 'programmes.register-programme' },
    handle: (context) => showNew(context),
  },
  {
    method: 'POST',
    path: '/programmes/new',
    access: { permission: 'programmes.register-programme' },
    handle: submitNew,
  },
  {
    method: 'POST',
    path: '/programmes/take-over',
    access: { permission: 'programmes.register-programme' },
    handle: takeOver,
  },
  { method: 'GET', path: '/programmes/:id', access: TO_ALL, handle: (context) => showProgramme(context) },
  {
    method: 'GET',
    path: '/programmes/:id/change',
    access: { permission: 'programmes.change-definition' },
    handle: (context) => showChange(context),
  },
  {
    method: 'POST',
    path: '/programmes/:id/change',
    access: { permission: 'programmes.change-definition' },
    handle: submitChange,
  },
  {
    method: 'POST',
    path: '/programmes/:id/confirm-amount',
    access: { permission: 'programmes.confirm-amount' },
    handle: submitConfirmation,
  },
  {
    method: 'POST',
    path: '/programmes/:id/publish',
    access: { permission: 'programmes.publish-programme' },
    handle: step(publishProgramme, 'published'),
  },
  {
    method: 'POST',
    path: '/programmes/:id/end',
    access: { permission: 'programmes.end-programme' },
    handle: step(endProgramme, 'ended'),
  },
];

async function showProgrammes(
  context: Context,
  more: { refusal?: FormState['refusal']; status?: number } = {},
): Promise<Response> {
  const programmes = await listProgrammes(context.work);
  if (context.url.searchParams.get('format') === 'csv') {
    const { columns } = programmesMessages.list;
    const rows = programmes.map((programme) => presentRow(programme));
    const head = [columns.title, columns.status, columns.period, columns.places, columns.money];
    return context.file(
      'programmes.csv',
      'text/csv; charset=utf-8',
      csv(
        head,
        rows.map((row) => [row.title, row.status.label, row.period, row.places, row.money]),
      ),
    );
  }
  const files = context.may('programmes.register-programme')
    ? unregistered(programmes.map(({ slug }) => slug))
    : [];
  return context.html(ProgrammeListPage({ context, programmes, files, refusal: more.refusal }), more.status);
}

const unregistered = (known: readonly string[]) =>
  [...programmeFiles().keys()]
    .filter((slug) => !known.includes(slug))
    .map((slug) => ({
      slug,
      title: say(programmeFile(slug).title),
      summary: say(programmeFile(slug).summary),
    }));

async function withProgramme(
  context: Context,
  answer: (programme: ProgrammeDetail) => Promise<Response>,
): Promise<Response> {
  const programme = await findProgramme(context.work, context.id());
  return programme ? answer(programme) : context.notFound();
}

async function showProgramme(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  return withProgramme(context, async (programme) => {
    const { work } = context;
    const quotas = await listQuotas(work, programme.id);
    const flags = flagsOf(programme, await listConfirmations(work, programme.id));
    const history = context.actor.accountId ? await listHistory(work, 'programme', programme.id) : [];
    return context.html(ProgrammePage({ context, programme, quotas, flags, history, state }), status);
  });
}

async function showNew(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  return context.html(ProgrammeFormPage({ context, state, action: '/programmes/new' }), status);
}

function submitNew(context: Context): Promise<Response> {
  return handleForm(context, {
    command: registerProgramme,
    fields: textFields(),
    done: ({ id }) => context.redirect(`/programmes/${id}?done=programmes.registered`),
    again: (state, status) => showNew(context, state, status),
  });
}

/** Registers a file that came with this release. */
function takeOver(context: Context): Promise<Response> {
  return handleForm(context, {
    command: registerProgramme,
    fields: [],
    also: { text: programmeFiles().get(String(context.form.slug)) ?? '' },
    done: ({ id }) => context.redirect(`/programmes/${id}?done=programmes.registered`),
    again: (state, status) => showProgrammes(context, { refusal: state.refusal, status }),
  });
}

async function showChange(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  return withProgramme(context, (programme) => {
    const text = stringify(programme.definition, { lineWidth: 0 });
    const form = ProgrammeFormPage({
      context,
      state: { ...state, version: state.version ?? programme.version },
      action: `/programmes/${programme.id}/change`,
      text,
    });
    return context.html(form, status);
  });
}

function submitChange(context: Context): Promise<Response> {
  return handleForm(context, {
    command: changeDefinition,
    fields: textFields(),
    also: { id: context.params.id },
    done: ({ id }) => context.redirect(`/programmes/${id}?done=programmes.changed`),
    again: (state, status) => showChange(context, state, status),
  });
}

function submitConfirmation(context: Context): Promise<Response> {
  return handleForm(context, {
    command: confirmAmount,
    fields: confirmFields(),
    also: { id: context.params.id, path: context.form.path, amountCents: Number(context.form.amountCents) },
    takesVersion: false,
    done: ({ id }) => context.redirect(`/programmes/${id}?done=programmes.confirmed`),
    again: (state, status) => showProgramme(context, state, status),
  });
}

function step<I, L, C>(command: Command<I, L, C>, done: string) {
  return (context: Context): Promise<Response> =>
    handleForm(context, {
      command,
      fields: [],
      also: { id: context.params.id },
      done: () => context.redirect(`/programmes/${context.params.id}?done=programmes.${done}`),
      again: (state, status) => showProgramme(context, state, status),
    });
}
