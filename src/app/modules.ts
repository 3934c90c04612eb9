import { identityMessages, identityPermissions, switchRole } from '#modules/identity/index.ts';
import type { Command } from '#platform/commands/command.ts';
import { joinPermissions } from './access.ts';

/** Every module's rights, messages and commands: adding a module means adding its lines here. */
export const permissions = joinPermissions(identityPermissions);

export const moduleMessages = { identity: identityMessages } as const;

export const commands: readonly Command[] = [switchRole] as unknown as readonly Command[];
