import type { Evidence, Text } from './evidence.ts';
import type { PlausibilityLimit } from './plausibility-limits.ts';

type Statement = Pick<Evidence, 'sources'> & { readonly stated: string };
export type Bibliography = Readonly<Record<string, string>>;

/**
 * Says in both languages that a stated amount is more than can be, with the sources of both; each bibliography is that
 * of its file.
 */
export const exceededText = (
  amount: Statement,
  bibliography: Bibliography,
  { what, maximum }: PlausibilityLimit,
  limitBibliography: Bibliography,
): Text => {
  const [claim, bound] = [quoted(amount, bibliography), quoted(maximum, limitBibliography)];
  return {
    de: `${claim.de} ist mehr als ${what.de}: ${bound.de}.`,
    en: `${claim.en} is more than ${what.en}: ${bound.en}.`,
  };
};

/** Says in both languages what another source says. */
export const contradictedText = (other: Statement, bibliography: Bibliography): Text => {
  const claim = quoted(other, bibliography);
  return { de: `Eine andere Quelle sagt ${claim.de}.`, en: `Another source says ${claim.en}.` };
};

/** Says in both languages that another source may be the right one. */
export const otherSourceText = (other: Statement, bibliography: Bibliography): Text => {
  const claim = quoted(other, bibliography);
  return { de: `Vielleicht gilt ${claim.de}.`, en: `Perhaps ${claim.en} is right.` };
};

/** Says in both languages that an amount may be too high by a thousand. */
export const thousandfoldText: Text = {
  de: 'Vielleicht ist der Betrag um das Tausendfache zu hoch (Milliarden statt Millionen).',
  en: 'Perhaps the amount is a thousand times too high (billions instead of millions).',
};

/** Joins texts to one, sentence after sentence, in each language. */
export const inBothLanguages = (texts: readonly Text[]): Text => ({
  de: texts.map(({ de }) => de).join(' '),
  en: texts.map(({ en }) => en).join(' '),
});

/** Returns the words of a source with the source itself; they stay in its language. */
function quoted({ stated, sources }: Statement, bibliography: Bibliography): Text {
  const titles = sources.map((source) => bibliography[source] ?? source).join('; ');
  return { de: `„${stated}“ (${titles})`, en: `“${stated}” (${titles})` };
}
