/** Aufrufe: calls for ideas, proposals, the committee's scores and its recommendation. */
export { changeCall } from './commands/change-call.ts';
export { createCall } from './commands/create-call.ts';
export { closeCall, openCall, withdrawCall } from './commands/move-call.ts';
export { callsMessages } from './messages.ts';
export { callProcedure } from './model/call.ts';
export { callsPermissions } from './permissions.ts';
export { type CallDetail, findCall } from './queries/find-call.ts';
export { listCalls } from './queries/list-calls.ts';
