import { createHash } from 'node:crypto';
import type { Context } from '#web/context.ts';
import { openApi } from './open-api.ts';

type Contract = { readonly text: string; readonly tag: string };

const made = new Map<string, Contract>();

/** The contract as a document. It changes with a release only, so it is made once, and sent to nobody who has it. */
export async function showContract({ origin, header }: Context): Promise<Response> {
  const { text, tag } = contractFor(origin);
  const headers = { etag: tag, 'cache-control': 'no-cache' };
  if (header('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'content-type': 'application/json' } });
}

function contractFor(origin: string): Contract {
  const known = made.get(origin);
  if (known) return known;
  const text = JSON.stringify(openApi(origin));
  const contract = { text, tag: `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"` };
  made.set(origin, contract);
  return contract;
}
