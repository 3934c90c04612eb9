import type { Command } from '#platform/commands/command.ts';
import type { ApiFunction, ApiQuery } from '#web/api-query.ts';
import type { Permissions } from '#web/module.ts';

/** The offer of all modules together to programs, and who may use it. */
export type Offer = {
  readonly functions: readonly ApiFunction[];
  readonly queries: readonly ApiQuery[];
  readonly commands: readonly Command[];
  readonly permissions: Permissions;
};
