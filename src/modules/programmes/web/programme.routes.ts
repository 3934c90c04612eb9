import { listHistory } from '#modules/identity/index.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { defineStep } from '#web/define-step.ts';
import { type FormState, freshForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import {
  amendmentAddress,
  confirmAmountAddress,
  endProgrammeAddress,
  programmeAddress,
  publishProgrammeAddress,
} from '../addresses.ts';
import { prepareAmendment } from '../commands/amendment-decision.ts';
import { confirmAmount } from '../commands/confirm-amount.ts';
import { endProgramme } from '../commands/end-programme.ts';
import { publishProgramme } from '../commands/publish-programme.ts';
import { programmesMessages } from '../messages.ts';
import { versionOn } from '../model/definition-on.ts';
import { programmeProcedure } from '../model/programme.ts';
import { findProgramme, listQuotas } from '../queries/programmes.ts';
import { listConfirmations } from '../store.ts';
import { amendmentRoutes } from './amendment.routes.ts';
import { confirmFields } from './confirm-fields.ts';
import { flagsOf } from './flags.ts';
import { ProgrammePage, type ShownProgramme } from './programme.page.tsx';
import { changeDefinitionForm } from './programme-forms.ts';
import { programmeListRoutes } from './programme-list.routes.ts';
import { programmeList } from './programme-list.ts';

const words = () => programmesMessages.actions;

const again = (context: Context, state: FormState, status: number) => showProgramme(context, state, status);

const publishStep = defineStep({
  address: publishProgrammeAddress,
  command: publishProgramme,
  offer: {
    label: () => words().publish,
    step: programmeProcedure['programmes.publish-programme'],
    kind: () => 'primary',
    notNow: ({ status, openFlags }: ShownProgramme) =>
      status === 'draft' && openFlags > 0 ? words().blocked(openFlags) : undefined,
  },
  done: ({ id }) => programmeAddress(String(id), { done: 'programmes.published' }),
  again,
});

const endStep = defineStep({
  address: endProgrammeAddress,
  command: endProgramme,
  offer: { label: () => words().end, step: programmeProcedure['programmes.end-programme'] },
  done: ({ id }) => programmeAddress(String(id), { done: 'programmes.ended' }),
  again,
});

/** The form for it stands beside each amount that looks wrong. */
const confirmAmountStep = defineStep({
  address: confirmAmountAddress,
  command: confirmAmount,
  fields: confirmFields,
  also: ({ params, form }) => ({ id: params.id, path: form.path, amountCents: Number(form.amountCents) }),
  takesVersion: false,
  offer: {
    label: () => programmesMessages.flags.confirm,
    step: programmeProcedure['programmes.confirm-amount'],
  },
  done: ({ id }) => programmeAddress(String(id), { done: 'programmes.confirmed' }),
  again,
});

const programmeActs: readonly Act<ShownProgramme>[] = [
  publishStep,
  offerForm<ShownProgramme>(changeDefinitionForm, {
    label: () => words().change,
    step: programmeProcedure['programmes.change-definition'],
  }),
  {
    permission: prepareAmendment.permission,
    address: amendmentAddress,
    isButton: false,
    offer: { label: () => words().amend, step: programmeProcedure['programmes.prepare-amendment'] },
  },
  endStep,
];

async function showProgramme(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const { work, actor } = context;
  const found = await findProgramme(work, context.id());
  if (!found) return context.notFound();
  const flags = flagsOf(found, await listConfirmations(work, found.id));
  const openFlags = flags.filter(({ confirmation }) => !confirmation).length;
  const page = ProgrammePage({
    context,
    programme: { ...found, openFlags },
    quotas: await listQuotas(work, {
      id: found.id,
      validFrom: versionOn(found.definition, work.today),
    }),
    flags,
    history: actor.accountId ? await listHistory(work, 'programme', found.id) : [],
    state,
    acts: programmeActs,
    confirmAmount: confirmAmountStep,
  });
  return context.html(page, status);
}

export const programmeRoutes: Route[] = [
  ...programmeListRoutes,
  {
    method: 'GET',
    path: programmeAddress.path,
    access: programmeList.route.access,
    handle: (context) => showProgramme(context),
  },
  ...changeDefinitionForm.routes,
  ...amendmentRoutes,
  confirmAmountStep.route,
  publishStep.route,
  endStep.route,
];
