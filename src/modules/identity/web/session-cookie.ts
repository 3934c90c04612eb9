import { startAddress } from '#app/addresses.ts';
import type { Context } from '#web/context.ts';
import { sessionCookieName } from '#web/cookies.ts';
import { SESSION_HOURS } from '../model/lifetimes.ts';
import { cookieValue, type SessionToken } from '../model/session-token.ts';

/** Hands the browser its session and leads on to where the person was going. */
export function startSession(context: Context, token: SessionToken, to = startAddress()): Response {
  context.setCookie(sessionCookieName(context.origin), cookieValue(token), SESSION_HOURS * 3600);
  return context.redirect(to);
}

export function forgetSession(context: Context): void {
  context.setCookie(sessionCookieName(context.origin), '', 0);
}

/** Returns where a person was going when they were asked to sign in. */
export const returnTo = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : startAddress();
