import type { FieldSpec } from '#web/form-fields.ts';
import { claimWords } from '../messages/claim-words.ts';
import type { ShareChoices } from '../queries/share-choices.ts';

/** Returns the fields of what a provider says about another payer. */
export function shareFields({
  places,
  offers,
  costTypes,
}: Pick<ShareChoices, 'places' | 'offers' | 'costTypes'>): FieldSpec[] {
  const placeOptions = places.map(({ id, number, kind }) => ({
    value: id,
    label: claimWords.shares.placeOption(String(number), offers[kind] ?? kind),
  }));
  return [
    { name: 'month', kind: 'month', label: claimWords.shares.month, hint: claimWords.shares.monthHint },
    { name: 'placeId', kind: 'choice', label: claimWords.shares.place, options: placeOptions },
    { name: 'costType', kind: 'choice', label: claimWords.shares.costType, options: costTypes },
    { name: 'payer', kind: 'text', label: claimWords.shares.payer },
    { name: 'amountCents', kind: 'money', label: claimWords.shares.amount },
  ];
}
