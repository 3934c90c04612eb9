import type { ProvisionPage, RuleChange } from '#law/index.ts';
import { formatDate, formatPeriod, type Reading } from '#ui/language.ts';
import { eligibilityMessages } from '../messages.ts';

/** A change of the rules as one row, with the titles of the provisions it names. */
export function presentChange(change: RuleChange, pages: readonly ProvisionPage[], reading: Reading) {
  const language = reading === 'en' ? 'en' : 'de';
  return {
    on: formatDate(change.on, reading),
    kind: eligibilityMessages[reading].provisions.changes.kinds[change.kind],
    provisions: pages
      .filter(({ provision }) => provision in change.provisions)
      .map(({ provision, title }) => ({ href: `/provisions/${provision}`, title: title[language] })),
    decisions: formatPeriod({ from: change.from, until: change.until ?? null }, reading),
    effect: change.effect[language],
  };
}
