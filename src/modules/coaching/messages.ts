import { catalogue, type Shape } from '#ui/language.ts';
import { coachDe, coachEn } from './messages/coach.ts';
import { ownPageDe, ownPageEn, ownPageLeicht } from './messages/own-page.ts';

const de = { ...coachDe, own: ownPageDe };

/** Every sentence of coaching; what a person sees of their own also in Leichte Sprache. */
export const coachingMessages: Shape<typeof de> = catalogue(
  de,
  { ...coachEn, own: ownPageEn },
  { own: ownPageLeicht },
);
