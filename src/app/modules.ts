import {
  callsMessages,
  callsPermissions,
  changeCall,
  closeCall,
  createCall,
  openCall,
  withdrawCall,
} from '#modules/calls/index.ts';
import { identityMessages, identityPermissions, switchRole } from '#modules/identity/index.ts';
import type { Command } from '#platform/commands/command.ts';
import { joinPermissions } from './access.ts';

/** Every module's rights, messages and commands: adding a module means adding its lines here. */
export const permissions = joinPermissions(identityPermissions, callsPermissions);

export const moduleMessages = { identity: identityMessages, calls: callsMessages } as const;

export const commands: readonly Command[] = [
  switchRole,
  createCall,
  changeCall,
  openCall,
  closeCall,
  withdrawCall,
] as unknown as readonly Command[];
