import type { Command, Outcome } from '#platform/commands/command.ts';
import type { Context } from '#web/context.ts';
import { invalid, notFound, refuse, reply } from './reply.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Runs a command. `Idempotency-Key` is its id: sent again, it does nothing again and answers the same. */
export async function answerCommand(command: Command, context: Context): Promise<Response> {
  const commandId = context.header('idempotency-key')?.toLowerCase() ?? '';
  if (!UUID.test(commandId))
    return invalid(
      [{ path: 'Idempotency-Key', code: commandId ? 'wrong-format' : 'required', facts: {} }],
      400,
    );
  const input = await context.body();
  if (input === undefined) return invalid([{ path: '', code: 'unreadable', facts: {} }], 400);
  return answerOf(command, context, await context.run(command, { commandId, input }));
}

function answerOf({ name }: Command, { refusalText }: Context, outcome: Outcome): Response {
  switch (outcome.kind) {
    case 'done':
      return reply(
        { answer: outcome.answer },
        200,
        outcome.repeated ? { 'idempotency-replayed': 'true' } : {},
      );
    case 'invalid':
      return invalid(outcome.problems);
    case 'refused': {
      const { code } = outcome.refusal;
      return refuse({ error: 'refused', code, ...refusalText(name, outcome.refusal) }, 409);
    }
    case 'changed-meanwhile':
      return refuse({ error: 'changed-meanwhile', version: outcome.version }, 409);
    case 'not-permitted':
      return refuse({ error: 'not-permitted' }, 403);
    case 'not-found':
      return notFound();
  }
}
