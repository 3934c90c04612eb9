import type { z } from 'zod';
import { lawCommand } from '#law/cli.ts';
import { checkInput, planInput } from '#law/index.ts';
import { rankCommand, rankInputSchema } from '#modules/calls/index.ts';
import { answerFundingCheck, fundingCheckDocument } from '#modules/eligibility/index.ts';
import type { Context } from '#web/context.ts';
import { createAllowance } from './allowance.ts';
import { refuse } from './reply.ts';

const MOST_BYTES_A_MINUTE = 10_000_000;
// Even an empty question costs something.
const BYTES_OF_A_QUESTION = 10_000;
const mayAsk = createAllowance(MOST_BYTES_A_MINUTE);

type Output = { readonly exitCode: number; readonly stdout: string };

/** A pure function of the contract: the same documents as the command of that name, for everybody. */
export type PublicFunction = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly summary: string;
  /** The document that a POST takes, where it is described by a schema. */
  readonly input?: z.ZodType;
  readonly answer: (document: string) => Output;
};

export const publicFunctions: readonly PublicFunction[] = [
  {
    method: 'GET',
    path: '/law/list',
    summary: 'Every instrument of the law as code, with its versions',
    answer: () => lawCommand(['list'], ''),
  },
  {
    method: 'POST',
    path: '/law/check',
    summary: 'Checks the facts of a case against the law as it stands on a day',
    input: checkInput,
    answer: (document) => lawCommand(['check'], document),
  },
  {
    method: 'POST',
    path: '/law/plan',
    summary: 'The wage subsidy of one job, month by month',
    input: planInput,
    answer: (document) => lawCommand(['plan'], document),
  },
  {
    method: 'POST',
    path: '/law/funding-check',
    summary: 'Every instrument side by side for one case, what can still change it, and who would pay what',
    input: fundingCheckDocument,
    answer: answerFundingCheck,
  },
  {
    method: 'POST',
    path: '/calls/rank',
    summary: 'The ranking of one lot of a call, from its inputs',
    input: rankInputSchema,
    answer: rankCommand,
  },
];

/** The text goes in and out as it is: decimals of a score keep every digit. */
export async function answerFunction(
  { answer, method }: PublicFunction,
  context: Context,
): Promise<Response> {
  const document = method === 'POST' ? await context.text() : '';
  if (!mayAsk(context.address, document.length + BYTES_OF_A_QUESTION, context.work.now))
    return refuse({ error: 'too-many-requests' }, 429, { 'retry-after': '60' });
  const { exitCode, stdout } = answer(document);
  return new Response(stdout, {
    status: exitCode === 0 ? 200 : 422,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}
