import { randomUUID } from 'node:crypto';
import { run } from '../../src/app/compose.ts';
import type { ProgrammeDefinition } from '../../src/modules/programmes/model/programme-definition.ts';
import type { Command } from '../../src/platform/commands/command.ts';
import type { SignedInWork } from '../../src/platform/work.ts';
import type { Office } from '../support/office.ts';

/** One question to the system that the file of a programme may answer; what it says is compared. */
export type Probe = {
  readonly name: string;
  ask(): Promise<string>;
  /** The parts of the file that it is asked under, where the whole says too much for it. */
  readonly under?: Partial<ProgrammeDefinition>;
};

/** Runs a command, says what it refuses or what would be written of it, and takes it back. */
export async function tried<I, L, C>(
  office: Office,
  key: string,
  command: Command<I, L, C>,
  input: unknown,
): Promise<string> {
  const said: string[] = [];
  const back = new Error('taken back');
  // What the trail would keep of the change is what was computed.
  const told: Command<I, L, C> = {
    ...command,
    trace: (change) => {
      const trace = command.trace(change);
      said.push(plain(JSON.stringify(trace.payload)));
      return trace;
    },
  };
  await office
    .as(key, async (work) => {
      const outcome = await run(work, told, { commandId: randomUUID(), input });
      said.push(plain(JSON.stringify(outcome)));
      said.push(JSON.stringify(await written(work)));
      throw back;
    })
    .catch((error: unknown) => {
      if (error !== back) said.push(`failed: ${error}`);
    });
  return said.join(' ');
}

/** Returns what commands write that their trail does not tell. */
async function written({ db }: SignedInWork) {
  return [
    await db
      .selectFrom('quota')
      .select(['places', 'participants', 'projects', 'amountCents', 'origin'])
      .orderBy('places')
      .orderBy('amountCents')
      .orderBy('origin')
      .execute(),
    await db.selectFrom('seat').select('heads').orderBy('heads').execute(),
    await db.selectFrom('participation').select('mode').orderBy('mode').execute(),
    await db
      .selectFrom('participationStage')
      .select(['phase', 'period'])
      .orderBy('period')
      .orderBy('phase')
      .execute(),
    await db.selectFrom('document').select('decidedBy').orderBy('decidedBy').execute(),
  ];
}

/** Returns what a page or command says without what is new each time. */
export const plain = (said: string): string =>
  said
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|TN-[0-9A-F]{8}/g, '#')
    .replaceAll(/name="_csrf" value="[^"]*"|nonce="[^"]*"|content="[^"]*"/g, '');
