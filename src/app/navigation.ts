import { catalogue } from '#ui/language.ts';
import type { NavigationItem as LabelledItem } from '#ui/parts.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { modules } from './modules.ts';

const words = catalogue({ home: 'Übersicht' }, { home: 'Overview' });

const HOME: NavigationItem = { href: '/', label: () => words.home, order: { everybody: 0 } };

/** Returns the pages where a role works, of all that the modules offer: first what is for everybody, then its own. */
export function navigationFor(role: string, path: string): LabelledItem[] {
  return [...itemsOf('everybody'), ...itemsOf(role)].map(({ label, href }) => ({
    label: label(),
    href,
    isCurrent: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`),
  }));
}

function itemsOf(role: string): NavigationItem[] {
  const place = ({ order }: NavigationItem) => order[role as keyof NavigationItem['order']] ?? 0;
  return [HOME, ...modules.flatMap(({ navigation = [] }) => navigation)]
    .filter(({ order }) => role in order)
    .toSorted((one, next) => place(one) - place(next));
}
