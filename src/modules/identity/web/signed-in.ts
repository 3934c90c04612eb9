import type { Context } from '#web/context.ts';

type Handler = (context: Context) => Promise<Response>;

/** Pages about one's own account need somebody, though no particular role. */
export const signedIn =
  (handle: Handler): Handler =>
  async (context) =>
    context.actor.accountId === null
      ? context.redirect(`/sign-in?returnTo=${encodeURIComponent(context.url.pathname)}`)
      : handle(context);
