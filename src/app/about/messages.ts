import { catalogue } from '#ui/language.ts';

/** Pages about the application itself: what is accessible, what is kept of whom. */
export const aboutMessages = catalogue(
  {
    accessibility: {
      title: 'Barrierefreiheit',
      intro:
        'Stellwerk soll für alle benutzbar sein, auch für Beschäftigte mit Behinderungen in den Behörden. Ziel ist WCAG 2.2 AA und EN 301 549.',
      done: 'Was wir prüfen',
      doneItems: {
        axe: 'Alle Teile der Oberfläche und die Seiten des Hauptwegs werden bei jeder Änderung mit axe geprüft, hell und dunkel.',
        keyboard: 'Alles geht mit der Tastatur und ohne JavaScript; Skripte machen es nur bequemer.',
        easyLanguage: 'Seiten für Teilnehmende gibt es in Leichter Sprache.',
      },
      missing: 'Was noch fehlt',
      missingItems: {
        people:
          'Eine Prüfung mit Menschen, die Hilfsmittel benutzen, steht aus; ebenso die 98 Schritte des BIK BITV-Tests.',
        easy: 'Die Leichte Sprache hat noch niemand aus der Zielgruppe gelesen.',
        sign: 'Gebärdensprache fehlt.',
      },
      feedback:
        'Wenn Sie auf eine Barriere stoßen, schreiben Sie bitte der Stelle, die diese Installation betreibt.',
    },
    privacy: {
      title: 'Datenschutz',
      intro: 'Was Stellwerk von Menschen speichert, wer es sieht und wie lange.',
      seen: 'Wer sieht was',
      seenItems: {
        notes: 'Notizen der Begleitung liest nur die Person, die begleitet.',
        names: 'Landkreis, Arbeitskreis und Ministerium sehen keine Namen.',
        provider: 'Der Träger sieht, wer auf seinen Plätzen arbeitet, nicht den Plan und keine Notizen.',
        log: 'Jedes Lesen wird vermerkt. Wer teilnimmt, kann sehen, wer nachgesehen hat.',
      },
      cookies: 'Cookies',
      cookiesText:
        'Nur diese, alle von dieser Seite: Ihre Anmeldung, Ihre Sprache, Ihre Darstellung und, wo es mehrere gibt, Ihr Land. Nichts wird an andere gesendet.',
      catalogue: 'Zu jeder Spalte der Datenbank sind Art, Zweck und Frist festgehalten (db/columns.yaml).',
      results: 'Veröffentlichte Zahlen über Menschen sind gerundet, damit niemand erkennbar wird.',
    },
  },
  {
    accessibility: {
      title: 'Accessibility',
      intro:
        'Stellwerk should be usable by everybody, staff with disabilities included. The aim is WCAG 2.2 AA and EN 301 549.',
      done: 'What we check',
      doneItems: {
        axe: 'All parts of the interface and the pages of the main path are checked with axe at every change, light and dark.',
        keyboard:
          'Everything works by keyboard and without JavaScript; scripts only make it more comfortable.',
        easyLanguage: 'Pages for participants exist in Leichte Sprache (easy German).',
      },
      missing: 'What is still missing',
      missingItems: {
        people: 'A test with people who use assistive technology, and the 98 steps of the BIK BITV test.',
        easy: 'Nobody of the target group has read the Leichte Sprache yet.',
        sign: 'There is no sign language.',
      },
      feedback: 'If you meet a barrier, please write to whoever runs this installation.',
    },
    privacy: {
      title: 'Data protection',
      intro: 'What Stellwerk keeps of people, who sees it and for how long.',
      seen: 'Who sees what',
      seenItems: {
        notes: 'Only the coach of a person reads the notes of coaching.',
        names: 'District, committee and ministry see no names.',
        provider: 'The provider sees who works on its places, not the plan and no notes.',
        log: 'Every reading is noted. Participants can see who looked.',
      },
      cookies: 'Cookies',
      cookiesText:
        'These only, all of this site: your sign-in, your language, your appearance and, where there are several, your Land. Nothing is sent to others.',
      catalogue: 'Kind, purpose and retention of every column are written down (db/columns.yaml).',
      results: 'Published figures about people are rounded, so that nobody can be recognised.',
    },
  },
);
