import type { FieldSpec } from '#web/form-fields.ts';
import { placesMessages } from '../messages.ts';
import type { PlaceDetail } from '../queries/find-place.ts';

/** The fields by which a provider describes a place. */
export function placeFields({ needsTests }: Pick<PlaceDetail, 'needsTests'>): FieldSpec[] {
  const words = placesMessages.form;
  return [
    { name: 'title', kind: 'text', label: words.name, hint: words.nameHint },
    {
      name: 'description',
      kind: 'long-text',
      label: words.description,
      hint: words.descriptionHint,
      optional: true,
    },
    { name: 'hostSite', kind: 'text', label: words.hostSite, hint: words.hostSiteHint },
    { name: 'weeklyHours', kind: 'number', label: words.weeklyHours },
    ...(needsTests ? testFields() : []),
  ];
}

/** The fields of the three tests of the activity. */
function testFields(): FieldSpec[] {
  const words = placesMessages.form;
  return [
    { name: 'additionalReason', kind: 'long-text', label: words.additional, hint: words.additionalHint },
    {
      name: 'publicInterestReason',
      kind: 'long-text',
      label: words.publicInterest,
      hint: words.publicInterestHint,
    },
    {
      name: 'competitionNeutralReason',
      kind: 'long-text',
      label: words.competitionNeutral,
      hint: words.competitionNeutralHint,
    },
    { name: 'testsValidUntil', kind: 'date', label: words.testsValidUntil, hint: words.testsValidUntilHint },
  ];
}

/** A stored place as the form shows it. */
export const placeValues = (place: PlaceDetail): Record<string, unknown> => ({
  title: place.title,
  description: place.description,
  hostSite: place.hostSite,
  weeklyHours: place.weeklyHours,
  additionalReason: place.additionalReason,
  publicInterestReason: place.publicInterestReason,
  competitionNeutralReason: place.competitionNeutralReason,
  testsValidUntil: place.testsValidUntil,
});
