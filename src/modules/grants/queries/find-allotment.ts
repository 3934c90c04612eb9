import {
  districtQuotas,
  districtsWith,
  findProgrammeRules,
  listQuotas,
  programmePlaces,
} from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { AllottedProgramme, DistrictAllotment } from '../model/allotment.ts';
import { grantedByDistrict } from './granted-by-district.ts';

/** A district with its quota, beside what the key of the programme gives it: recomputed, not remembered. */
export type AllottedDistrict = DistrictAllotment & {
  readonly weight: number;
  readonly computed: number | null;
};

/** Finds what a published programme has allotted by the version of today, and the key that it goes by. */
export async function findAllotment(work: Work, id: string) {
  const rules = await findProgrammeRules(work, id);
  if (!rules || rules.status === 'draft') return undefined;
  const { quotas: rule, targets, validFrom, title } = rules;
  const allotted = await listQuotas(work, { id, validFrom });
  const keys = allotted.flatMap(({ officialKey }) => officialKey ?? []);
  const keyed = new Map(
    districtQuotas({ quotas: rule, targets }, districtsWith(rules.land, keys)).map((one) => [
      one.district,
      one,
    ]),
  );
  const granted = await grantedByDistrict(work, id);
  const districts = allotted.map(
    ({ districtId, districtName, places, officialKey }): AllottedDistrict => ({
      ...{ districtId, districtName, places },
      granted: granted.get(districtId) ?? 0,
      weight: keyed.get(officialKey ?? '')?.weight ?? 0,
      computed: keyed.get(officialKey ?? '')?.places ?? null,
    }),
  );
  const allotment: AllottedProgramme = {
    ...{ id, validFrom, quotas: districts, redistribution: rule.redistribution },
    whole: programmePlaces({ targets }),
  };
  return { title, key: rule.others, keyTitle: rule.key?.title, districts, allotment };
}
