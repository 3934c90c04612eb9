import { z } from 'zod';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { problemsOf } from '#platform/commands/problems.ts';
import { startOfVersion } from '../model/drafted-version.ts';
import { partPath, removedPart } from '../model/part-path.ts';
import { valueAt, withMoved } from '../model/part-values.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import { keepEdited } from '../store.ts';
import { definitionDocument } from './definition-input.ts';
import { loadEdited, mayEdit } from './edited-programme.ts';

/** Teil eines Entwurfs oder der nächsten Fassung entfernen oder verschieben: what is left must be whole without it. */
export const arrangePart = defineCommand({
  name: 'programmes.arrange-part',
  permission: 'programmes.change-definition',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    at: z
      .string()
      .max(300)
      .describe('The way to the part; without one, all that was drafted of a next version'),
    arrange: z.enum(['remove', 'earlier', 'later']),
  }),
  load: (work, { id }) => loadEdited(work, id),
  version: ({ edited }) => edited.version,
  decide: (programme, { at, arrange }) => {
    const move = mayEdit(programme);
    if (move.refusal) return move;
    const { id, edited } = programme;
    const isAll = at === '' && arrange === 'remove' && move.change === 'published';
    const definition: Decision<ProgrammeDefinition> = isAll
      ? decided(startOfVersion(programme.definition))
      : arranged(edited.definition, at, arrange);
    if (definition.refusal) return definition;
    return decided({ id, status: move.change, version: edited.version + 1, definition: definition.change });
  },
  save: keepEdited,
  trace: ({ id, definition }) => ({ objectKind: 'programme', objectId: id, payload: { definition } }),
  answer: ({ id }) => ({ id }),
});

function arranged(
  definition: ProgrammeDefinition,
  at: string,
  arrange: 'remove' | 'earlier' | 'later',
): Decision<ProgrammeDefinition> {
  const path = partPath(at);
  if (valueAt(definition, path) === undefined) return refused('no-such-part');
  const changed = arrange === 'remove' ? removedPart(definition, path) : movedItem(definition, path, arrange);
  if (changed === undefined) return refused('part-needed', { where: at });
  const { data, error } = definitionDocument.safeParse(changed);
  if (data) return decided(data);
  const [first] = problemsOf(error);
  return refused('part-needed', { where: first?.path ?? at });
}

const movedItem = (
  definition: ProgrammeDefinition,
  path: ReturnType<typeof partPath>,
  where: 'earlier' | 'later',
): ProgrammeDefinition | undefined =>
  typeof path.at(-1) === 'number' ? withMoved(definition, path, where === 'earlier' ? -1 : 1) : undefined;
