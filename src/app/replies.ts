import type { Context, Download } from '#web/context.ts';
import { writeCookie } from '#web/cookies.ts';
import { startAddress } from './addresses.ts';

type Replies = Pick<Context, 'html' | 'redirect' | 'redirectOut' | 'json' | 'file' | 'setCookie'> & {
  /** Sends a file whose pieces `next` brings, from the byte it is told. */
  pieces(file: Download, next: (from: number) => Promise<Buffer | undefined>): Response;
};

/** Returns the ways to answer; whatever is set on the way, such as a cookie, goes out with whichever is taken. */
export function repliesWith(headers: Headers, isSecure: boolean): Replies {
  const typed = (type: string, body: string | Uint8Array<ArrayBuffer>, status = 200) => {
    headers.set('content-type', type);
    return new Response(body, { status, headers });
  };
  const elsewhere = (address: string) => {
    headers.set('location', address);
    return new Response(null, { status: 303, headers });
  };
  return {
    html: async (view, status) =>
      typed(
        'text/html; charset=utf-8',
        await (view as { toString(): string | Promise<string> }).toString(),
        status,
      ),
    // Browsers read a backslash like a slash and drop tabs, so `/\other.site` would lead to another site.
    redirect: (to) => elsewhere(/^\/(?![/\\])[\x20-\x7e]*$/.test(to) ? to : startAddress()),
    redirectOut: elsewhere,
    json: (value, status) => typed('application/json; charset=utf-8', JSON.stringify(value), status),
    file: (name, type, content) => {
      headers.set('content-disposition', `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`);
      return typed(type, typeof content === 'string' ? content : new Uint8Array(content));
    },
    pieces: ({ name, mediaType, sizeBytes }, next) => {
      headers.set('content-type', mediaType);
      headers.set('content-length', String(sizeBytes));
      headers.set('content-disposition', attachment(name));
      return new Response(inPieces(sizeBytes, next), { headers });
    },
    setCookie: (name, value, maxAgeSeconds) =>
      headers.append('set-cookie', writeCookie(name, value, { maxAgeSeconds, isSecure })),
  };
}

/** A name of any script beside one that every browser understands; as an attachment no browser opens it as a page of ours. */
const attachment = (name: string): string =>
  `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`;

function inPieces(sizeBytes: number, next: (from: number) => Promise<Buffer | undefined>): ReadableStream {
  let sent = 0;
  return new ReadableStream({
    pull: async (controller) => {
      const bytes = await next(sent);
      if (!bytes?.length) return controller.error(new Error('the file is no longer there'));
      sent += bytes.length;
      controller.enqueue(bytes);
      if (sent >= sizeBytes) controller.close();
    },
  });
}
