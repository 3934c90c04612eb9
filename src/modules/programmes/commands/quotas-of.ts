import type { IsoDate } from '#kernel/calendar.ts';
import { districtsOf } from '../files.ts';
import { definitionOn } from '../model/definition-on.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import { districtQuotas } from '../model/quotas.ts';
import type { NewQuota } from '../store.ts';

/** Returns the quotas that a version of a programme gives to the districts which this Land has, by official key. */
export const quotasOf = (
  definition: ProgrammeDefinition,
  validFrom: IsoDate,
  districts: ReadonlyMap<string, string>,
): NewQuota[] =>
  districtQuotas(definitionOn(definition, validFrom), districtsOf(definition.land)).flatMap(
    ({ district, places, known, evidence }) => {
      const districtId = districts.get(district);
      return districtId && places !== null
        ? [{ districtId, validFrom, places, isKnown: known === 'known', source: evidence.sources.join(', ') }]
        : [];
    },
  );
