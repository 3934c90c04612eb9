import type { Locale } from '../language.ts';
import type { Frame, Theme } from '../page.tsx';
import { sayIn } from './example.ts';

/** Returns what surrounds the example pages. */
export function exampleFrame(locale: Locale, theme: Theme, assets: Frame['assets']): Frame {
  const say = sayIn(locale);
  return {
    locale,
    theme,
    assets,
    home: '/',
    land: { name: 'Musterland' },
    navigation: [
      { label: say('Aufgaben', 'Tasks'), href: '/tasks' },
      { label: say('Anträge', 'Applications'), href: '/applications', isCurrent: true },
      { label: say('Stellen', 'Places'), href: '/places' },
      { label: say('Auszahlungen', 'Payments'), href: '/payments' },
      { label: say('Auswertung', 'Reports'), href: '/reports' },
      { label: say('Vorlagen', 'Templates'), href: '/templates', isFolded: true },
    ],
    locales: [
      { locale: 'de', href: '?locale=de' },
      { locale: 'en', href: '?locale=en' },
    ],
    themeSwitch: { action: '/settings/theme', csrf: 'token', returnTo: '/' },
    person: {
      name: 'Katrin Beispiel',
      role: say('Bewilligungsstelle', 'Grant authority'),
      csrf: 'token',
      signOut: '/sign-out',
      switchRole: '/roles',
    },
    demonstration: say(
      'Alle Personen, Orte und Beträge sind erfunden. Nichts hier ist echt.',
      'All people, places and amounts are invented. Nothing here is real.',
    ),
    footer: [
      { label: say('Impressum', 'Imprint'), href: '/imprint' },
      { label: say('Datenschutz', 'Privacy'), href: '/privacy' },
      { label: say('Barrierefreiheit', 'Accessibility'), href: '/accessibility' },
      { label: say('Leichte Sprache', 'Easy language'), href: '/easy' },
      { label: say('Quelltext', 'Source code'), href: '/source' },
    ],
  };
}
