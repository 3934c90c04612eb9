import { randomUUID } from 'node:crypto';
import { run } from '#app/compose.ts';
import type { Command, Outcome } from '#platform/commands/command.ts';
import { openStore, type Store } from '#platform/database/database.ts';
import type { ConnectionAddress } from '#platform/database/server/connection-address.ts';
import { accountOf, type Work } from '#platform/work.ts';
import type { Settled } from './settle.ts';

/** Tells a story by letting its people do their work, with the same commands as on the pages, on days of the past. */
export type Storyteller = {
  readonly settled: Settled;
  /** Sets the time to ten in the morning (UTC) of this day, or to the instant given. */
  on(day: string): void;
  /** Runs one command as a person of the story; anything but success ends the story. */
  does<I, L, C>(person: string, command: Command<I, L, C>, input: unknown): Promise<string>;
  /** Runs one command likewise, with whatever comes out. */
  tries<I, L, C>(person: string, command: Command<I, L, C>, input: unknown): Promise<Outcome>;
  /** Looks something up as a person of the story. */
  sees<T>(person: string, query: (work: Work) => Promise<T>): Promise<T>;
  /** Does what the machine itself does between the acts of people, such as giving guests their links. */
  bySystem<T>(act: (work: Work) => Promise<T>): Promise<T>;
  /** Lets somebody act from now on who came in later, by the membership that they were given. */
  admits(person: string, membershipId: string): Promise<void>;
  /** Runs one command as somebody without an account; anything but success ends the story. */
  letsAnswer<I, L, C>(command: Command<I, L, C>, input: unknown): Promise<void>;
  /** Returns another teller of the same story, with a connection and a calendar of its own. */
  beside(): Storyteller;
  close(): Promise<void>;
};

export function openStoryteller(runtime: ConnectionAddress, settled: Settled): Storyteller {
  let now = new Date('2017-08-01T10:00:00Z');
  // A story that is lost with the machine is told again; waiting for the disk after each act would cost seconds.
  const address = { ...runtime, options: '-c synchronous_commit=off' };
  const store: Store = openStore({ address, clock: () => now, connections: 1 });
  const memberships = new Map(settled.memberships);
  const accounts = new Map(settled.accounts);
  const membership = (person: string): string => {
    const id = memberships.get(person);
    if (!id) throw new Error(`the story knows nobody called ${person}`);
    return id;
  };
  const sees: Storyteller['sees'] = (person, query) =>
    store.forMembership(settled.tenantId, membership(person), query);
  const tries: Storyteller['tries'] = (person, command, input) =>
    sees(person, (work) => run(work, command, { commandId: randomUUID(), input }));
  return {
    settled: { ...settled, memberships, accounts },
    on: (day) => {
      now = new Date(day.length === 10 ? `${day}T10:00:00Z` : day);
    },
    sees,
    tries,
    does: async (person, command, input) => {
      const outcome = await tries(person, command, input);
      if (outcome.kind !== 'done')
        throw new Error(`${person} could not ${command.name}: ${JSON.stringify(outcome)}`);
      return String(outcome.answer.id);
    },
    admits: async (person, membershipId) => {
      memberships.set(person, membershipId);
      accounts.set(person, await sees(person, async ({ actor }) => accountOf(actor)));
    },
    bySystem: (act) => store.forRole(settled.tenantId, 'system', act),
    letsAnswer: async (command, input) => {
      const outcome = await store.forToken(settled.tenantId, null, (work) =>
        run(work, command, { commandId: randomUUID(), input }),
      );
      if (outcome.kind !== 'done')
        throw new Error(`nobody could ${command.name}: ${JSON.stringify(outcome)}`);
    },
    beside: () => openStoryteller(runtime, { ...settled, memberships, accounts }),
    close: () => store.close(),
  };
}
