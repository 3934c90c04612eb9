import { catalogue } from '#ui/language.ts';

/** The page on which somebody says for which programme something new is. */
export const choiceWords = catalogue(
  {
    intro: 'Für welches Programm?',
    none: 'Zurzeit ist hier nichts zu tun',
    noneText: 'Kein Programm sieht diesen Schritt heute für Ihre Stelle vor.',
  },
  {
    intro: 'For which programme?',
    none: 'There is nothing to do here at the moment',
    noneText: 'No programme has this step for your body today.',
  },
);
