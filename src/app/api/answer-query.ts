import { problemsOf } from '#platform/commands/problems.ts';
import type { Context } from '#web/context.ts';
import type { ApiQuery } from './query.ts';
import { invalid, notFound, reply } from './reply.ts';

/** Answers a query: its parameters are checked, and nothing goes out but what its answer names. */
export async function answerQuery(query: ApiQuery, context: Context): Promise<Response> {
  const asked = Object.fromEntries(context.url.searchParams);
  const parameters = query.parameters.safeParse(asked, { reportInput: true });
  if (!parameters.success) return invalid(problemsOf(parameters.error));
  const found = await query.run(context);
  return found === undefined ? notFound() : reply(query.answer.parse(found));
}
