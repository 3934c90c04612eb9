import type { Command, Follower } from '#platform/commands/command.ts';
import type { Shape } from '#ui/language.ts';
import type { ApiFunction, ApiQuery } from './api-query.ts';
import type { Events } from './letter.ts';
import type { FooterItem, Homes, NavigationItem } from './navigation-item.ts';
import type { Route } from './route.ts';
import type { RunningUnder } from './running-matters.ts';

/** The roles that hold each permission. */
export type Permissions = Readonly<Record<string, readonly string[]>>;

type Facts = Readonly<Record<string, string | number | null>>;

type Sentence = string | ((facts: Facts) => string);

/** The words of a module about refusals, about what was just done, and in histories about what was done long ago. */
type ModuleMessages = Shape<{
  refusals: Record<string, { why: Sentence; next: Sentence }>;
  done: Record<string, string>;
}> & { readonly actionsDone?: Readonly<Record<string, string>> };

/**
 * All that a module brings to the system, which is composed of such lists. A module leaves out what it does not have.
 * What a decision is, the module `decisions` knows.
 */
export type Module<Decision = never> = {
  /** The word before the dot of its permissions, commands and messages. */
  readonly name: string;
  readonly messages: ModuleMessages;
  /** Other modules ask the rules of this one: its refusals have its words there too, unless they say it themselves. */
  readonly speaksForAll?: true;
  readonly permissions?: Permissions;
  readonly commands?: readonly Command[];
  /** The kinds of decision that take two people: each brings its two commands, and its place in the list of what waits. */
  readonly decisions?: readonly Decision[];
  readonly routes?: readonly Route[];
  readonly navigation?: readonly NavigationItem[];
  readonly homes?: Homes;
  readonly footer?: readonly FooterItem[];
  readonly events?: Events;
  /**
   * The work that it does in the same transaction when a module below announces an event: what must never be missing. What may
   * come a moment later is a letter or a job.
   */
  readonly follows?: Readonly<Record<string, Follower>>;
  /** Its matters that run under a programme and keep the version they were opened under. */
  readonly runningUnder?: RunningUnder;
  /** The queries that programs may ask, beside the commands. */
  readonly queries?: readonly ApiQuery[];
  /** Calculations that programs may ask without anybody signing in. */
  readonly functions?: readonly ApiFunction[];
  /** Tables whose rows are deleted once their retention is over, each by its policy `forget`. */
  readonly forgets?: readonly string[];
};

/** Checks the parts of a module at the place where it is written. */
export const defineModule = <Decision = never>(module: Module<Decision>): Module<Decision> => module;
