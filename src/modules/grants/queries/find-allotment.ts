import {
  districtQuotas,
  districtsWith,
  figuresBy,
  findProgrammeRules,
  getActingBody,
  listAllotments,
  type QuotaFigures,
  type QuotaKind,
  type RuledProgramme,
  wholeOf,
} from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { AllottedProgramme, DistrictAllotment } from '../model/allotment.ts';
import { grantedByDistrict } from './granted-by-district.ts';

/** A district with its quota, beside what the key of the programme gives it: recomputed, not remembered. */
export type AllottedDistrict = DistrictAllotment & {
  readonly weight: number;
  readonly computed: QuotaFigures;
};

/** Finds what a published programme has allotted by the version of today, and the key that it goes by. */
export async function findAllotment(work: Work, id: string) {
  const rules = await findProgrammeRules(work, id);
  if (!rules || rules.status === 'draft') return undefined;
  const { quotas: rule, validFrom, title, stations } = rules;
  const districts = await listDistricts(work, rules);
  const allotment: AllottedProgramme = {
    ...{ id, validFrom, stations, quotas: districts, redistribution: rule.redistribution },
    whole: wholeOf(rules),
    acting: (await getActingBody(work)).kind,
  };
  return { title, key: rule.others, keyTitle: rule.key?.title, districts, allotment };
}

const NOTHING = figuresBy(() => 0);
const UNKNOWN: QuotaFigures = figuresBy((_: QuotaKind) => null);

/** Lists all districts of the Land, those that have no quota too: it may be theirs to get. */
async function listDistricts(work: Work, rules: RuledProgramme): Promise<AllottedDistrict[]> {
  const allotted = await listAllotments(work, rules);
  const keys = allotted.flatMap(({ officialKey }) => officialKey ?? []);
  const keyed = new Map(
    districtQuotas(rules, districtsWith(rules.land, keys)).map((one) => [one.district, one]),
  );
  const granted = await grantedByDistrict(work, rules.id);
  return allotted.map(({ officialKey, ...quota }): AllottedDistrict => {
    const { weight, ...computed } = keyed.get(officialKey ?? '') ?? { weight: 0, ...UNKNOWN };
    return {
      ...quota,
      granted: granted.get(quota.districtId) ?? NOTHING,
      weight,
      computed: figuresBy((what) => computed[what]),
    };
  });
}
