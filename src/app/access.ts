import type { Permissions } from '#web/module.ts';

/** Joins the modules' tables; two modules that define the same permission are a mistake of ours. */
export function joinPermissions(...tables: Permissions[]): Permissions {
  const joined: Record<string, readonly string[]> = {};
  for (const table of tables) {
    for (const [permission, roles] of Object.entries(table)) {
      if (joined[permission]) throw new Error(`permission ${permission} is defined twice`);
      joined[permission] = roles;
    }
  }
  return joined;
}

/** Returns the one permission check. An unknown permission is a mistake of ours, never a yes. */
export const gateOf =
  (permissions: Permissions) =>
  (role: string, permission: string): boolean => {
    const roles = permissions[permission];
    if (!roles) throw new Error(`permission ${permission} is not defined`);
    return roles.includes(role);
  };
