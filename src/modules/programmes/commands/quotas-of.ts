import type { IsoDate } from '#kernel/calendar.ts';
import { districtsWith } from '../files.ts';
import { definitionOn } from '../model/definition-on.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import { districtQuotas } from '../model/quotas.ts';
import type { NewQuota } from '../store.ts';

/**
 * Returns the quotas of a version that amends another. What two people have moved stays moved where the new version
 * gives a district as many places as the one before did.
 */
export function amendedQuotas(
  definition: ProgrammeDefinition,
  days: { readonly before: IsoDate; readonly validFrom: IsoDate },
  districts: ReadonlyMap<string, string>,
  decidedBefore: readonly Omit<NewQuota, 'validFrom'>[],
): NewQuota[] {
  const before = new Map(
    quotasOf(definition, days.before, districts).map(({ districtId, places }) => [districtId, places]),
  );
  return quotasOf(definition, days.validFrom, districts).map((quota) => {
    const moved = decidedBefore.find(({ districtId }) => districtId === quota.districtId);
    return moved && before.get(quota.districtId) === quota.places
      ? { ...moved, validFrom: days.validFrom }
      : quota;
  });
}

/** Returns the quotas that a version of a programme gives to the districts which this Land has, by official key. */
export const quotasOf = (
  definition: ProgrammeDefinition,
  validFrom: IsoDate,
  districts: ReadonlyMap<string, string>,
): NewQuota[] =>
  districtQuotas(
    definitionOn(definition, validFrom),
    districtsWith(definition.land, districts.keys()),
  ).flatMap(({ district, places, known, evidence }) => {
    const districtId = districts.get(district);
    return districtId && places !== null
      ? [
          {
            districtId,
            validFrom,
            places,
            origin: known === 'known' ? 'named' : 'computed',
            source: evidence.sources.join(', '),
          },
        ]
      : [];
  });
