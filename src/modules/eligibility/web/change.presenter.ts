import type { ProvisionPage, RuleChange } from '#law/index.ts';
import { currentLanguage, formatDate, formatPeriod } from '#ui/language.ts';
import { eligibilityMessages } from '../messages.ts';

/** Returns a change of the rules as one row, with the titles of the provisions it names. */
export function presentChange(change: RuleChange, pages: readonly ProvisionPage[]) {
  const language = currentLanguage();
  return {
    on: formatDate(change.on),
    kind: eligibilityMessages.provisions.changes.kinds[change.kind],
    provisions: pages
      .filter(({ provision }) => provision in change.provisions)
      .map(({ provision, title }) => ({ href: `/provisions/${provision}`, title: title[language] })),
    decisions: formatPeriod({ from: change.from, until: change.until ?? null }),
    effect: change.effect[language],
  };
}
