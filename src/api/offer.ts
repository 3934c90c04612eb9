import type { Command } from '#platform/commands/command.ts';
import type { ApiFunction, ApiQuery } from '#web/api-query.ts';
import type { Permissions } from '#web/module.ts';

/** What programs may ask of all modules together, and who may. */
export type Offer = {
  readonly functions: readonly ApiFunction[];
  readonly queries: readonly ApiQuery[];
  readonly commands: readonly Command[];
  readonly permissions: Permissions;
};
