import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { type CallAction, moveCall } from './call.model.ts';
import { loadCall, updateCall } from './calls.store.ts';

/** The steps of a call that need nothing but the right moment. */
const step = (
  name: Extract<CallAction, 'calls.open-call' | 'calls.close-call' | 'calls.withdraw-call'>,
  event: string,
) =>
  defineCommand({
    name,
    permission: name,
    input: z.strictObject({ id: z.uuid(), version: z.int() }),
    load: (work, { id }) => loadCall(work, id),
    version: (call) => call.version,
    decide: (call, _, { now }) => {
      const move = moveCall(name, call, now);
      return move.refusal ? move : decided({ id: call.id, status: move.change });
    },
    save: (work, { id, status }) => updateCall(work, id, { status }),
    trace: ({ id, status }) => ({ objectKind: 'call', objectId: id, payload: { status } }),
    announce: ({ id }) => [{ event, payload: { callId: id } }],
    answer: ({ id }) => ({ id }),
  });

/** Aufruf veröffentlichen: from now on providers see it and may hand in proposals. */
export const openCall = step('calls.open-call', 'call-opened');

/** Frist beenden: after the deadline the committee scores what was handed in. */
export const closeCall = step('calls.close-call', 'call-closed');

/** Aufruf zurückziehen: before anything was scored. */
export const withdrawCall = step('calls.withdraw-call', 'call-withdrawn');
