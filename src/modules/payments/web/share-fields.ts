import type { FieldSpec } from '#web/form-fields.ts';
import { requestWords } from '../messages/request-words.ts';
import type { ShareChoices } from '../queries/share-choices.ts';

/** Returns the fields of what a provider says about another payer. */
export function shareFields({
  places,
  offers,
  costTypes,
}: Pick<ShareChoices, 'places' | 'offers' | 'costTypes'>): FieldSpec[] {
  const placeOptions = places.map(({ id, number, kind }) => ({
    value: id,
    label: requestWords.calculation.place(String(number), offers[kind] ?? kind),
  }));
  return [
    { name: 'month', kind: 'month', label: requestWords.shares.month, hint: requestWords.shares.monthHint },
    { name: 'placeId', kind: 'choice', label: requestWords.shares.place, options: placeOptions },
    { name: 'costType', kind: 'choice', label: requestWords.shares.costType, options: costTypes },
    { name: 'payer', kind: 'text', label: requestWords.shares.payer },
    { name: 'amountCents', kind: 'money', label: requestWords.shares.amount },
  ];
}
