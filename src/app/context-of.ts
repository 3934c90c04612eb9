import type { Context as HonoContext } from 'hono';
import { languageAskedFor } from '#api/reply.ts';
import { formToken, newSecret, secretOfForm } from '#modules/identity/index.ts';
import { recordId } from '#platform/record-id.ts';
import type { Actor, Work } from '#platform/work.ts';
import type { Locale } from '#ui/language.ts';
import { FORM_FIELDS } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { readCookie } from '#web/cookies.ts';
import type { Route } from '#web/route.ts';
import { addressOf } from './address.ts';
import type { App } from './app.ts';
import { assetUrl } from './assets.ts';
import { ErrorPage } from './error-page.tsx';
import { frameFor, localeOf } from './frame.ts';
import { localeAskedFor } from './frame-routes.ts';
import { noticeOf, refusalText } from './messages.ts';
import type { Read } from './read-request.ts';
import { repliesWith } from './replies.ts';

/** Returns what a handler may use, for one request in one transaction. */
export function contextOf(app: App, hono: HonoContext, request: Read, work: Work): Context {
  const { actor } = work;
  const url = urlOf(hono);
  const cookie = (name: string) => readCookie(hono.req.header('cookie'), name);
  const csrf = request.secret && actor.accountId ? formToken(request.secret) : '';
  const headers = new Headers({ 'cache-control': 'no-store' });
  const { land } = request;
  const frame = frameFor({ app, land, actor, url, theme: cookie('theme'), csrf });
  const replies = repliesWith(headers, app.settings.origin.startsWith('https:'));
  const problem = (kind: 'not-found' | 'not-allowed', status: number) =>
    replies.html(ErrorPage({ frame, kind, isSignedIn: actor.accountId !== null }), status);

  return {
    work,
    actor,
    url,
    params: hono.req.param() as Record<string, string>,
    form: request.form,
    files: request.files,
    body: () => hono.req.json().catch(() => undefined),
    text: () => hono.req.text(),
    header: (name) => hono.req.header(name),
    cookie,
    frame,
    csrf,
    notice: noticeOf(url.searchParams.get('done')),
    lands: app.lands(),
    land,
    isDemonstration: app.isDemonstration(),
    origin: app.settings.origin,
    address: addressOf(hono, app.settings.isProxy),
    formSecret: () => {
      const commandId = request.form[FORM_FIELDS.command];
      return request.secret && typeof commandId === 'string'
        ? secretOfForm(request.secret, commandId)
        : newSecret();
    },
    openId: app.openId,
    id: (name = 'id') => recordId(hono.req.param(name) ?? ''),
    may: (permission) => app.may(actor.role, permission),
    run: (command, submission) => app.run(work, command, submission),
    refusalText,
    asset: assetUrl,
    ...replies,
    download: (file, piece) =>
      replies.pieces(file, (from) =>
        app.store.forToken(actor.tenantId, request.tokenHash, (again) => piece(again, from)),
      ),
    notFound: () => problem('not-found', 404),
    notAllowed: () => problem('not-allowed', 403),
  };
}

/**
 * Returns the locale of an answer. The person it is for decides, because the language of the account counts; programs
 * ask for theirs.
 */
export const localeFor = ({ api }: Route, hono: HonoContext, actor: Actor | undefined): Locale =>
  api ? languageAskedFor(hono.req.header('accept-language')) : pageLocale(hono, actor);

const pageLocale = (hono: HonoContext, actor: Actor | undefined): Locale =>
  localeOf(localeAskedFor(urlOf(hono)) ?? readCookie(hono.req.header('cookie'), 'locale'), actor);

const urlOf = (hono: HonoContext): URL => new URL(hono.req.url.replaceAll('%00', ''));
