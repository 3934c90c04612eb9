import type { IsoDate } from '#kernel/calendar.ts';
import { districtsWith } from '../files.ts';
import { figuresBy, type QuotaFigures } from '../model/allotted.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import { rulesOf } from '../model/programme-rules.ts';
import { districtQuotas } from '../model/quotas.ts';
import type { NewQuota } from '../store.ts';

/**
 * Returns the quotas of a version that amends another. What two people have moved stays moved where the new version
 * gives a district as much as the one before did.
 */
export function amendedQuotas(
  definition: ProgrammeDefinition,
  days: { readonly before: IsoDate; readonly validFrom: IsoDate },
  districts: ReadonlyMap<string, string>,
  decidedBefore: readonly Omit<NewQuota, 'validFrom'>[],
): NewQuota[] {
  const before = quotasOf(definition, days.before, districts);
  return quotasOf(definition, days.validFrom, districts).map((quota) => {
    const moved = decidedBefore.find(({ districtId }) => districtId === quota.districtId);
    const last = before.find(({ districtId }) => districtId === quota.districtId);
    return moved && last && isSame(last, quota) ? { ...moved, validFrom: days.validFrom } : quota;
  });
}

const isSame = (one: QuotaFigures, other: QuotaFigures): boolean =>
  Object.values(figuresBy((what) => one[what] === other[what])).every(Boolean);

/** Returns the quotas that a version of a programme gives to the districts which this Land has, by official key. */
export const quotasOf = (
  definition: ProgrammeDefinition,
  validFrom: IsoDate,
  districts: ReadonlyMap<string, string>,
): NewQuota[] =>
  districtQuotas(
    rulesOf(definition, null, validFrom),
    districtsWith(definition.land, districts.keys()),
  ).flatMap(({ district, known, evidence, ...quota }) => {
    const districtId = districts.get(district);
    return districtId && known !== 'open'
      ? [
          {
            districtId,
            validFrom,
            ...figuresBy((what) => quota[what]),
            origin: known === 'known' ? 'named' : 'computed',
            source: evidence.sources.join(', '),
          },
        ]
      : [];
  });
