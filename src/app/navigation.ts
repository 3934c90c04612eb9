import { apiAddress } from '#api/addresses.ts';
import { catalogue } from '#ui/language.ts';
import type { NavigationItem as LabelledItem, LinkItem } from '#ui/parts.ts';
import type { FooterItem, NavigationItem } from '#web/navigation-item.ts';
import { accessibilityAddress, privacyAddress, startAddress } from './addresses.ts';
import { appWords } from './app-words.ts';
import { modules } from './modules.ts';

const words = catalogue({ home: 'Übersicht' }, { home: 'Overview' });

const HOME: NavigationItem = { href: startAddress(), label: () => words.home, order: { everybody: 0 } };

const FOOTER: readonly FooterItem[] = [
  { href: accessibilityAddress(), label: () => appWords.footer.accessibility, order: 30 },
  { href: privacyAddress(), label: () => appWords.footer.privacy, order: 40 },
  { href: apiAddress(), label: () => appWords.footer.api, order: 50 },
];

/**
 * Returns the pages where a role works, of all that the modules offer: first what is for everybody, then its own, and what it
 * seldom opens last.
 */
export function navigationFor(role: string, path: string): LabelledItem[] {
  return [...itemsOf('everybody'), ...itemsOf(role)].map(({ label, href, folded }) => ({
    label: label(role),
    href,
    isFolded: folded?.some((one) => one === role) ?? false,
    isCurrent: href === startAddress() ? path === href : path === href || path.startsWith(`${href}/`),
  }));
}

/** Returns the links at the foot of every page, and in a demonstration those that move it. */
export const footerFor = (movesDemonstration: boolean): LinkItem[] =>
  [...FOOTER, ...modules.flatMap(({ footer = [] }) => footer)]
    .filter(({ isForDemonstration }) => movesDemonstration || !isForDemonstration)
    .toSorted((one, next) => one.order - next.order)
    .map(({ label, href }) => ({ label: label(), href }));

function itemsOf(role: string): NavigationItem[] {
  const place = ({ order }: NavigationItem) => order[role as keyof NavigationItem['order']] ?? 0;
  return [HOME, ...modules.flatMap(({ navigation = [] }) => navigation)]
    .filter(({ order }) => role in order)
    .toSorted((one, next) => place(one) - place(next));
}
