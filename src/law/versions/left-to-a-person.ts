import { isLeftToAPerson } from '../conditions/assessments.ts';
import { rules } from '../rules.ts';

/** The rules of what is known to exist while its conditions are not: the answer stays unknown, whatever the facts. */
export const leftToAPerson = rules({}, () => ({
  isNotHeld: true,
  conditions: [
    {
      id: 'conditions-unknown',
      citation: 'Richtlinie und Förderaufruf',
      text: {
        de: 'Die Voraussetzungen sind hier nicht bekannt; maßgeblich sind Richtlinie und Aufruf.',
        en: 'The conditions are not known here; the directive and the call decide.',
      },
      values: {},
      decide: isLeftToAPerson,
    },
  ],
}));
