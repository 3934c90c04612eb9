import { defineStep } from '#web/define-step.ts';
import type { Route } from '#web/route.ts';
import { arrangePartAddress, programmeFileAddress, programmePartsAddress } from '../addresses.ts';
import { arrangePart } from '../commands/arrange-part.ts';
import { partName, partPath } from '../model/part-path.ts';
import { findProgramme } from '../queries/programmes.ts';
import { partForm, yamlOf } from './part-form.tsx';
import { programmeList } from './programme-list.ts';

/** Takes a part away, or moves an item of a list; the page of the list or part above shows what came of it. */
const arrangeStep = defineStep({
  address: arrangePartAddress,
  command: arrangePart,
  also: ({ params, form }) => ({ id: params.id, at: form.at, arrange: form.arrange }),
  done: ({ id }, { form }) =>
    programmePartsAddress(String(id), { at: above(String(form.at)), done: 'programmes.changed' }),
  again: (context, state, status) => partForm.show(context, state, status),
});

const above = (at: string): string => partName(partPath(at).slice(0, -1));

/** The pages on which a draft is typed, and the file of a programme, whatever its status. */
export const partRoutes: readonly Route[] = [
  ...partForm.routes,
  arrangeStep.route,
  {
    method: 'GET',
    path: programmeFileAddress.path,
    access: programmeList.route.access,
    handle: async (context) => {
      const found = await findProgramme(context.work, context.id());
      if (!found) return context.notFound();
      return context.file(`${found.slug}.yaml`, 'application/yaml', yamlOf(found.definition));
    },
  },
];
