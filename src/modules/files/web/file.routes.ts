import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { fileAddress } from '../addresses.ts';
import { findFile, pieceOf } from '../store.ts';

/** The one way out of every kept file. */
export const fileRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: fileAddress.path,
    access: { public: 'what is public from a day on is for everybody; the rest is kept by policy' },
    handle: loadFile,
  },
];

async function loadFile(context: Context): Promise<Response> {
  const file = await findFile(context.work, context.id());
  return file ? context.download(file, (work, from) => pieceOf(work, file.id, from)) : context.notFound();
}
