import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { changeBody, changeLink, insertBodies, insertLinks, listBodies } from '#modules/identity/index.ts';
import { fileText, type LandFile, landOf, parseLandFile } from '#modules/programmes/index.ts';
import { defineOpenCommand } from '#platform/commands/command.ts';
import type { Work } from '#platform/work.ts';
import { planBodies } from '../model/plan-bodies.ts';
import { type Settlement, settlementOf } from '../model/settlement.ts';

const landText = fileText(parseLandFile);

/**
 * Stellen des Landes einrichten: makes the bodies that the file of the Land names, and changes those that it says
 * otherwise. What is the same stays; what the file does not name stays too. Sent again it changes only what differs.
 */
export const settleBodies = defineOpenCommand({
  name: 'lands.settle-bodies',
  permission: 'lands.settle-bodies',
  input: z.strictObject({ text: landText }),
  load: async (work) => ({
    land: await landOf(work),
    tenantId: work.actor.tenantId,
    known: await listBodies(work, 'lock'),
  }),
  decide: ({ land, tenantId, known }, { text }, { newId }) => {
    const file = landFileOf(text);
    if (file.land !== land) return refused('other-land', { land: file.land });
    const plan = planBodies(file, known);
    const [fault] = plan.faults;
    if (fault) return refused('body-differs', { body: fault.key, what: fault.message });
    return decided({ tenantId, ...settlementOf(plan, file, known, newId) });
  },
  save: (work, { tenantId: _, ...settlement }) => writeSettlement(work, settlement),
  trace: ({ tenantId, ...settlement }) => ({
    objectKind: 'land',
    objectId: tenantId,
    payload: settlement,
  }),
  answer: ({ bodies, changes, links, linkChanges }) => ({
    made: bodies.length,
    changed: changes.length,
    linked: links.length + linkChanges.length,
  }),
  constraints: { one_body_a_key: 'settled-meanwhile', one_link_at_a_time: 'link-overlaps' },
});

/** Returns the file of a text that was checked already. */
function landFileOf(text: string): LandFile {
  const { value } = parseLandFile(text);
  if (!value) throw new Error('the text was not checked');
  return value;
}

/** Writes a settlement; bodies all at once, for one of them may work for another. */
async function writeSettlement(
  work: Work,
  { bodies, changes, links, linkChanges }: Settlement,
): Promise<void> {
  await insertBodies(work, bodies);
  for (const change of changes) await changeBody(work, change);
  await insertLinks(work, links);
  for (const change of linkChanges) await changeLink(work, change);
}
