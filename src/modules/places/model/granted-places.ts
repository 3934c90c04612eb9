import type { PlaceKind } from './place.ts';

/** Numbers the places of one project from one: work opportunities first, then those the Land pays for. */
export function grantedPlaces({
  workOpportunityPlaces,
  municipalPlaces,
}: {
  readonly workOpportunityPlaces: number;
  readonly municipalPlaces: number;
}): { kind: PlaceKind; number: number }[] {
  const kinds = [
    ...Array<PlaceKind>(workOpportunityPlaces).fill('work-opportunity'),
    ...Array<PlaceKind>(municipalPlaces).fill('municipal'),
  ];
  return kinds.map((kind, index) => ({ kind, number: index + 1 }));
}
