import { currentLanguage } from '#ui/language.ts';
import { programmesMessages } from '../messages.ts';
import type { Evidence, Text } from '../model/evidence.ts';

/** Returns a text in the language of the page; a dash where there is none. */
export const say = (text: Text | null): string => text?.[currentLanguage()] ?? '–';

/** Returns the evidence of a figure in one line: sources, `unverified`, and what to mind. */
export function evidenceText({ sources, verified, note }: Evidence): string {
  const mark = verified ? [] : [programmesMessages.detail.unverified];
  return [...mark, sources.join(', '), note ? say(note) : ''].filter(Boolean).join(' · ');
}
