import { describeProvisions, type ProvisionPage } from '#law/index.ts';

let read: readonly ProvisionPage[] | undefined;

/**
 * Returns every provision with everything a page shows of it. The law stands still while a program runs, so it is read
 * once.
 */
export function provisions(): readonly ProvisionPage[] {
  read ??= describeProvisions();
  return read;
}

/** Returns what a provision is called; undefined for one that is not held here. */
export const provisionTitle = (id: string, language: 'de' | 'en'): string | undefined =>
  provisions().find(({ provision }) => provision === id)?.title[language];
