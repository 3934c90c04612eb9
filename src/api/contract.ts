import { createHash } from 'node:crypto';
import type { Context } from '#web/context.ts';
import type { Offer } from './offer.ts';
import { openApi } from './open-api.ts';

type Contract = { readonly text: string; readonly tag: string };

/** Sends the contract as a document. It changes with a release only, so it is made once, and sent to nobody who has it. */
export function showContract(offer: Offer): (context: Context) => Promise<Response> {
  const made = new Map<string, Contract>();
  return async ({ origin, header }) => {
    const { text, tag } = made.get(origin) ?? contractFor(offer, origin);
    made.set(origin, { text, tag });
    const headers = { etag: tag, 'cache-control': 'no-cache' };
    if (header('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers });
    return new Response(text, { headers: { ...headers, 'content-type': 'application/json' } });
  };
}

function contractFor(offer: Offer, origin: string): Contract {
  const text = JSON.stringify(openApi(offer, origin));
  return { text, tag: `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"` };
}
