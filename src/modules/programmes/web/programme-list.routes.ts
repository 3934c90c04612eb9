import type { Context, RefusalText } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { Route } from '#web/route.ts';
import { programmeAddress, takeOverProgrammeAddress } from '../addresses.ts';
import { registerProgramme } from '../commands/register-programme.ts';
import { programmeFile, programmeFiles } from '../files.ts';
import { belongsTo } from '../model/programme.ts';
import { landOf } from '../store.ts';
import { say } from './evidence.presenter.ts';
import { importProgrammeForm, registerProgrammeForm } from './programme-forms.ts';
import { ProgrammeListPage } from './programme-list.page.tsx';
import { programmeList } from './programme-list.ts';

/** Registers a file that came with this release. */
const takeOverStep = defineStep({
  address: takeOverProgrammeAddress,
  command: registerProgramme,
  also: ({ form }) => ({ text: programmeFiles().get(String(form.slug)) ?? '' }),
  done: ({ id }) => programmeAddress(String(id), { done: 'programmes.registered' }),
  again: (context, { refusal }, status) => showProgrammes(context, { refusal, status }),
});

export const programmeListRoutes: Route[] = [
  { ...programmeList.route, handle: (context) => showProgrammes(context) },
  ...registerProgrammeForm.routes,
  ...importProgrammeForm.routes,
  takeOverStep.route,
];

const showProgrammes = (
  context: Context,
  { refusal, status }: { refusal?: RefusalText | undefined; status?: number } = {},
): Promise<Response> =>
  programmeList.within(context, async (list, { rows }) => {
    const files = context.may(registerProgramme.permission)
      ? unregistered(
          rows.map(({ slug }) => slug),
          await landOf(context.work),
        )
      : [];
    return context.html(ProgrammeListPage({ context, list, files, refusal }), status);
  });

/** Returns the files of this release that a Land could take over and has not. */
const unregistered = (known: readonly string[], land: string) =>
  [...programmeFiles().keys()]
    .filter((slug) => !known.includes(slug))
    .map(programmeFile)
    .filter((programme) => belongsTo(programme, land))
    .map(({ slug, title, summary }) => ({ slug, title: say(title), summary: say(summary) }));
