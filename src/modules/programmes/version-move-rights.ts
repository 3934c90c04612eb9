import type { MovedKind } from './commands/define-version-move.ts';

/** Returns the rights of moving one kind of matter to another version: any two people of these roles. */
export const versionMovePermissions = (module: string, kind: MovedKind, roles: readonly string[]) => ({
  [`${module}.prepare-${kind}`]: roles,
  [`${module}.decide-${kind}`]: roles,
});
