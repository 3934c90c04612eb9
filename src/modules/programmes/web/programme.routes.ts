import { listHistory } from '#modules/identity/index.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { defineStep } from '#web/define-step.ts';
import { type FormState, freshForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import type { RunningUnder } from '#web/running-matters.ts';
import {
  amendmentAddress,
  amountsAddress,
  endProgrammeAddress,
  programmeAddress,
  publishProgrammeAddress,
} from '../addresses.ts';
import { prepareAmendment } from '../commands/amendment-decision.ts';
import { prepareAmount } from '../commands/amount-decision.ts';
import { endProgramme } from '../commands/end-programme.ts';
import { publishProgramme } from '../commands/publish-programme.ts';
import { programmesMessages } from '../messages.ts';
import { versionDays, versionOn } from '../model/definition-on.ts';
import { programmeProcedure } from '../model/programme.ts';
import { findProgramme, listQuotas } from '../queries/programmes.ts';
import { listConfirmations } from '../store.ts';
import { amendmentRoutes } from './amendment.routes.ts';
import { amountRoutes } from './amount.routes.ts';
import { presentVersions } from './differences.presenter.ts';
import { flagsOf } from './flags.ts';
import { partRoutes } from './part.routes.ts';
import { partForm } from './part-form.tsx';
import { ProgrammePage, type ShownProgramme } from './programme.page.tsx';
import { changeDefinitionForm } from './programme-forms.ts';
import { programmeListRoutes } from './programme-list.routes.ts';
import { programmeList } from './programme-list.ts';
import { runningFor } from './running-for.ts';

const words = () => programmesMessages.actions;

type Again = (context: Context, state: FormState, status: number) => Promise<Response>;

/** Returns the routes of a programme; `running` counts what lives by its versions. */
export function programmeRoutes(running: readonly RunningUnder[]): Route[] {
  const show = (context: Context, state = freshForm(context), status = 200): Promise<Response> =>
    showProgramme(context, { running, steps }, state, status);
  const steps = stepsOf(show);
  return [
    ...programmeListRoutes,
    {
      method: 'GET',
      path: programmeAddress.path,
      access: programmeList.route.access,
      handle: (context) => show(context),
    },
    ...partRoutes,
    ...changeDefinitionForm.routes,
    ...amountRoutes,
    ...amendmentRoutes(running),
    steps.publish.route,
    steps.end.route,
  ];
}

const stepsOf = (again: Again) => ({
  publish: defineStep({
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
  }),
  end: defineStep({
    address: endProgrammeAddress,
    command: endProgramme,
    offer: { label: () => words().end, step: programmeProcedure['programmes.end-programme'] },
    done: ({ id }) => programmeAddress(String(id), { done: 'programmes.ended' }),
    again,
  }),
});

type Steps = ReturnType<typeof stepsOf>;

const actsOf = ({ publish, end }: Steps): readonly Act<ShownProgramme>[] => [
  publish,
  {
    permission: prepareAmount.permission,
    address: amountsAddress,
    isButton: false,
    offer: {
      label: () => words().confirm,
      isOpen: ({ status, openFlags }) => status === 'published' || (status === 'draft' && openFlags > 0),
    },
  },
  offerForm<ShownProgramme>(partForm, {
    label: () => words().change,
    step: programmeProcedure['programmes.change-definition'],
  }),
  offerForm<ShownProgramme>(changeDefinitionForm, {
    label: () => words().import,
    step: programmeProcedure['programmes.change-definition'],
  }),
  {
    permission: prepareAmendment.permission,
    address: amendmentAddress,
    isButton: false,
    offer: { label: () => words().amend, step: programmeProcedure['programmes.prepare-amendment'] },
  },
  end,
];

type Parts = { readonly running: readonly RunningUnder[]; readonly steps: Steps };

async function showProgramme(
  context: Context,
  { running, steps }: Parts,
  state: FormState,
  status: number,
): Promise<Response> {
  const { work, actor } = context;
  const found = await findProgramme(work, context.id());
  if (!found) return context.notFound();
  const { id, definition } = found;
  const flags = flagsOf(found, await listConfirmations(work, id));
  const openFlags = flags.filter(({ confirmation }) => !confirmation).length;
  const isAmended = versionDays(definition).length > 1;
  const page = ProgrammePage({
    context,
    programme: { ...found, openFlags },
    quotas: await listQuotas(work, { id, validFrom: versionOn(definition, work.today) }),
    flags,
    versions: presentVersions(definition, isAmended ? await runningFor(context, running, id) : []),
    history: actor.accountId ? await listHistory(work, 'programme', id) : [],
    state,
    acts: actsOf(steps),
  });
  return context.html(page, status);
}
