import type { ApiFunction } from '#web/api-query.ts';
import type { Context } from '#web/context.ts';
import { createAllowance } from './allowance.ts';
import { refuse } from './reply.ts';

const MOST_BYTES_A_MINUTE = 10_000_000;
// Even an empty question costs something.
const BYTES_OF_A_QUESTION = 10_000;
const mayAsk = createAllowance(MOST_BYTES_A_MINUTE);

/** Answers a function with its text as it is, in and out: decimals of a score keep every digit. */
export async function answerFunction({ answer, method }: ApiFunction, context: Context): Promise<Response> {
  const document = method === 'POST' ? await context.text() : '';
  if (!mayAsk(context.address, document.length + BYTES_OF_A_QUESTION, context.work.now))
    return refuse({ error: 'too-many-requests' }, 429, { 'retry-after': '60' });
  const { exitCode, stdout } = answer(document);
  return new Response(stdout, {
    status: exitCode === 0 ? 200 : 422,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}
