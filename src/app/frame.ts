import {
  areasAddress,
  ownAccountAddress,
  rolesAddress,
  signInAddress,
  signOutAddress,
} from '#modules/identity/addresses.ts';
import { type RoleName, roleNames } from '#modules/identity/index.ts';
import { demonstrationClock } from '#operations/demonstration/clock.ts';
import { germanDay } from '#platform/clock.ts';
import type { Land } from '#platform/database/land.ts';
import type { Actor } from '#platform/work.ts';
import { currentLocale, formatDate, type Locale } from '#ui/language.ts';
import type { Frame, Theme } from '#ui/parts.ts';
import { addressWith } from '#web/list.ts';
import { keepThemeAddress, landsAddress, startAddress } from './addresses.ts';
import type { App } from './app.ts';
import { appWords } from './app-words.ts';
import { assets } from './assets.ts';
import { footerFor, navigationFor } from './navigation.ts';

/**
 * Returns the locale of a page: the cookie's, else the account's, else German. Leichte Sprache is for participants
 * only.
 */
export function localeOf(cookie: string | undefined, actor: Actor | undefined): Locale {
  if (cookie === 'de' || cookie === 'en') return cookie;
  const mayChooseLeicht = actor === undefined || actor.role === 'participant' || actor.role === 'public';
  if (cookie === 'de-x-leicht' && mayChooseLeicht) return cookie;
  if (cookie === undefined && actor?.role === 'participant') return 'de-x-leicht';
  return actor?.language ?? 'de';
}

type FrameParts = {
  app: Pick<App, 'lands' | 'isDemonstration'>;
  land: Land | undefined;
  actor: Actor | undefined;
  url: URL;
  theme: string | undefined;
  csrf: string;
};

/** Returns the frame around every page of one request. */
export function frameFor({ app, land, actor, url, theme, csrf }: FrameParts): Frame {
  const locales: Locale[] = actor?.role === 'participant' ? ['de-x-leicht', 'de', 'en'] : ['de', 'en'];
  return {
    locale: currentLocale(),
    theme: theme === 'light' || theme === 'dark' ? (theme as Theme) : 'auto',
    assets,
    home: startAddress(),
    land: land && { name: land.name, choice: app.lands().length > 1 ? landsAddress() : undefined },
    navigation: navigationFor(actor?.role ?? 'public', url.pathname),
    locales: locales.map((locale) => ({ locale, href: addressWith(url, { locale }) })),
    themeSwitch: { action: keepThemeAddress(), csrf, returnTo: url.pathname + url.search },
    person: actor?.accountId
      ? {
          name: actor.name,
          role: [roleNames[actor.role as RoleName], actor.organisationName].filter(Boolean).join(', '),
          csrf,
          signOut: signOutAddress(),
          switchRole: rolesAddress(),
          area: actor.areaName === null ? undefined : { name: actor.areaName, href: areasAddress() },
          account: ownAccountAddress(),
        }
      : undefined,
    signIn: actor?.accountId ? undefined : signInAddress(),
    demonstration: app.isDemonstration()
      ? appWords.demonstration(formatDate(germanDay(demonstrationClock.now())))
      : undefined,
    footer: footerFor(app.isDemonstration() && Boolean(actor?.accountId)),
  };
}
