import type { CostTypeRule } from './cost-rules.ts';

type Cost = Pick<CostTypeRule, 'onlyPayer' | 'title' | 'note' | 'why'>;

/**
 * Returns what is to be said where nobody but one payer may bear a cost: of a cost that is paid elsewhere to everybody, of one
 * that is paid here to a source of another payer. Nothing where the cost may be borne.
 */
export function onlyPayerFacts(
  { onlyPayer, title, note, why }: Cost,
  payer?: string,
): Record<string, string> | undefined {
  const isElsewhere = why === 'paid-by-another';
  const isAnother = payer !== undefined && payer !== onlyPayer;
  if (onlyPayer === undefined || !(isElsewhere || isAnother)) return undefined;
  return {
    payer: onlyPayer,
    ...{ titleDe: title.de, titleEn: title.en },
    ...(note && { noteDe: note.de, noteEn: note.en }),
  };
}
