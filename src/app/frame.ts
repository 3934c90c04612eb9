import { roleNames } from '#modules/identity/index.ts';
import { germanDay } from '#platform/clock.ts';
import type { Actor } from '#platform/work.ts';
import { formatDate, type Language, type Reading } from '#ui/language.ts';
import type { Frame, Theme } from '#ui/parts.ts';
import { addressWith } from '#web/list.ts';
import { appWords } from './app-words.ts';
import { assets } from './assets.ts';
import { demonstrationClock } from './demonstration/clock.ts';
import { navigationFor } from './navigation.ts';

/** Which language a request is answered in: the cookie's, else the account's, else German. Leichte Sprache for participants only. */
export function readingOf(
  cookie: string | undefined,
  actor: Actor | undefined,
): { reading: Reading; language: Language } {
  if (
    cookie === 'de-x-leicht' &&
    (actor === undefined || actor.role === 'participant' || actor.role === 'public')
  ) {
    return { reading: 'de-x-leicht', language: 'de' };
  }
  if (cookie === undefined && actor?.role === 'participant')
    return { reading: 'de-x-leicht', language: 'de' };
  const language = cookie === 'de' || cookie === 'en' ? cookie : (actor?.language ?? 'de');
  return { reading: language, language };
}

type FrameParts = {
  app: { operator: () => string; isDemonstration: () => boolean };
  actor: Actor | undefined;
  url: URL;
  reading: Reading;
  theme: string | undefined;
  csrf: string;
};

/** What surrounds every page of one request. */
export function frameFor({ app, actor, url, reading, theme, csrf }: FrameParts): Frame {
  const words = appWords[reading];
  const readings: Reading[] = actor?.role === 'participant' ? ['de-x-leicht', 'de', 'en'] : ['de', 'en'];
  return {
    reading,
    theme: theme === 'light' || theme === 'dark' ? (theme as Theme) : 'auto',
    assets,
    home: '/',
    operator: app.operator(),
    navigation: navigationFor(actor?.role ?? 'public', reading, url.pathname),
    readings: readings.map((other) => ({ reading: other, href: addressWith(url, { reading: other }) })),
    themeSwitch: { action: '/theme', csrf, returnTo: url.pathname + url.search },
    person: actor?.accountId
      ? {
          name: actor.name,
          role: [roleNames[reading][actor.role as keyof (typeof roleNames)['de']], actor.organisationName]
            .filter(Boolean)
            .join(', '),
          csrf,
          signOut: '/sign-out',
          switchRole: '/roles',
          account: '/account',
        }
      : undefined,
    signIn: actor?.accountId ? undefined : '/sign-in',
    demonstration: app.isDemonstration()
      ? words.demonstration(formatDate(germanDay(demonstrationClock.now()), reading))
      : undefined,
    footer: [
      { label: words.footer.programmes, href: '/programmes' },
      { label: words.footer.provisions, href: '/provisions' },
      { label: words.footer.accessibility, href: '/accessibility' },
      { label: words.footer.privacy, href: '/privacy' },
      { label: words.footer.api, href: '/api' },
      ...(app.isDemonstration() && actor?.accountId
        ? [
            { label: words.footer.clock, href: '/demonstration/clock' },
            { label: words.footer.mailbox, href: '/mailbox' },
          ]
        : []),
    ],
  };
}
