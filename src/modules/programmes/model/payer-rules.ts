import type { BodyKind } from './bodies.ts';
import { costRules, lumpSumsOf } from './cost-rules.ts';
import type { MoneySourceKind } from './money-source.ts';
import type { ProgrammeRules } from './programme-rules.ts';

/** The kinds of body that pay from books of their own beside the Land; a file names each as a payer by the same word. */
const OWN_PAYERS = ['jobcenter'] as const satisfies readonly BodyKind[];
export type OwnPayer = (typeof OWN_PAYERS)[number];

/** Returns a kind of body as a payer, where such bodies pay from books of their own. */
export const ownPayer = (kind: string | undefined): OwnPayer | undefined =>
  OWN_PAYERS.find((payer) => payer === kind);

/**
 * Returns the rules by which a body grants. One with books of its own pays what the file says it pays, from what the file names
 * as its money; ways of the money of the Land, its conditions and the mode in which it flows do not bind it.
 */
export function rulesOfPayer<Rules extends ProgrammeRules>(rules: Rules, kind: string | undefined): Rules {
  const payer = ownPayer(kind);
  if (!payer) return rules;
  const isConducted = rules.conducted === 'here';
  const sources = rules.sources.map((source) => ({
    ...source,
    kind: source.payer === payer ? ('own-cash' as const) : kindBeside(source.kind),
    isPayable: isConducted && source.payer === payer,
  }));
  const costTypes = costRules(rules.costTypes, sources, payer);
  const { passingOn: _, ...procedure } = rules.procedure;
  return {
    ...rules,
    ...{ sources, costTypes, procedure },
    lumpSums: lumpSumsOf(costTypes),
    payment: null,
    conditions: [],
  };
}

const kindBeside = (kind: MoneySourceKind): MoneySourceKind => (kind === 'own-cash' ? 'foreign-cash' : kind);
