import {
  callsMessages,
  callsPermissions,
  changeCall,
  changeProposal,
  closeCall,
  createCall,
  declareInterests,
  draftProposal,
  excuseMember,
  openCall,
  recordRecommendation,
  reopenProposal,
  scoreProposal,
  submitProposal,
  withdrawCall,
  withdrawProposal,
} from '#modules/calls/index.ts';
import { identityMessages, identityPermissions, switchRole } from '#modules/identity/index.ts';
import {
  changeDefinition,
  confirmAmount,
  endProgramme,
  programmesMessages,
  programmesPermissions,
  publishProgramme,
  registerProgramme,
} from '#modules/programmes/index.ts';
import { publishResults, reportingMessages, reportingPermissions } from '#modules/reporting/index.ts';
import type { Command } from '#platform/commands/command.ts';
import { joinPermissions } from './access.ts';

/** Every module's rights, messages and commands: adding a module means adding its lines here. */
export const permissions = joinPermissions(
  identityPermissions,
  programmesPermissions,
  callsPermissions,
  reportingPermissions,
);

export const moduleMessages = {
  identity: identityMessages,
  programmes: programmesMessages,
  calls: callsMessages,
  reporting: reportingMessages,
} as const;

export const commands: readonly Command[] = [
  switchRole,
  registerProgramme,
  changeDefinition,
  confirmAmount,
  publishProgramme,
  endProgramme,
  publishResults,
  createCall,
  changeCall,
  openCall,
  closeCall,
  withdrawCall,
  draftProposal,
  changeProposal,
  submitProposal,
  reopenProposal,
  withdrawProposal,
  declareInterests,
  scoreProposal,
  excuseMember,
  recordRecommendation,
] as unknown as readonly Command[];
