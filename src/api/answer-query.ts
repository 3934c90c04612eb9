import { recordReadings } from '#modules/audit/index.ts';
import { problemsOf } from '#platform/commands/problems.ts';
import { inLocale } from '#ui/language.ts';
import type { ApiQuery } from '#web/api-query.ts';
import type { Context } from '#web/context.ts';
import { invalid, notFound, reply } from './reply.ts';

/** Answers a query: its parameters are checked, the reading of whom it shows is recorded, and nothing goes out but what its answer names. */
export async function answerQuery(query: ApiQuery, context: Context): Promise<Response> {
  // Which Land is asked was read before anything else.
  const { land: _, ...asked } = Object.fromEntries(context.url.searchParams);
  const parameters = query.parameters.safeParse(asked, { reportInput: true });
  if (!parameters.success) return invalid(problemsOf(parameters.error));
  // Titles are in the language of the account, as on its pages; sentences in the one that the program asks for.
  const found = await inLocale(context.actor.language ?? 'de', () => query.run(context));
  if (!found) return notFound();
  if (found.reading) await recordReadings(context.work, found.reading);
  return reply(query.answer.parse(found.answer));
}
