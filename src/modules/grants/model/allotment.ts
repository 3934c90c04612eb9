import type { IsoDate } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Procedure } from '#kernel/transition.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';

/** Zuteilung: places of a programme move from one district to another, or from and to what is not allotted. */
export const allotmentProcedure = {
  'grants.prepare-allotment': { from: [null], by: ['programme-office'], to: 'prepared' },
  'grants.decide-allotment': { from: ['prepared'], by: ['programme-office'], to: 'decided' },
} as const satisfies Procedure<'prepared' | 'decided'>;

/** The quota of one district, and the places that it has been granted of it. */
export type DistrictAllotment = {
  readonly districtId: string;
  readonly districtName: string;
  readonly places: number;
  readonly granted: number;
};

/** The quotas of a programme by one of its versions. `whole` are the places that it promises; null: it promises none. */
export type AllottedProgramme = {
  readonly id: string;
  readonly validFrom: IsoDate;
  readonly whole: number | null;
  readonly quotas: readonly DistrictAllotment[];
  readonly redistribution: ProgrammeRules['quotas']['redistribution'];
};

/** A move of places; without a district on one side, from or to what is not allotted. */
type AllotmentMove = {
  readonly fromDistrictId?: string | undefined;
  readonly toDistrictId?: string | undefined;
  readonly places: number;
};

type AllotmentRefusal = 'nowhere' | 'not-before' | 'below-granted' | 'above-target';

/** Returns the places of a programme that no district has; none where it promises no number. */
export const notAllotted = ({ whole, quotas }: Pick<AllottedProgramme, 'whole' | 'quotas'>): number =>
  whole === null ? 0 : Math.max(0, whole - quotas.reduce((sum, { places }) => sum + places, 0));

/**
 * Decides whether places may move: what a district has been granted stays with it, all districts together have no more
 * than the programme promises, and nothing moves between districts before the day that the programme names for it.
 * Returns the quotas that change.
 */
export function movePlaces(
  programme: AllottedProgramme,
  { fromDistrictId, toDistrictId, places }: AllotmentMove,
  today: IsoDate,
): Decision<readonly Pick<DistrictAllotment, 'districtId' | 'places'>[], AllotmentRefusal> {
  if (fromDistrictId === toDistrictId) return refused('nowhere');
  const { redistribution, quotas } = programme;
  if (fromDistrictId && toDistrictId && redistribution && today < redistribution.after)
    return refused('not-before', { day: redistribution.after });
  const quotaOf = (districtId: string) => quotas.find((quota) => quota.districtId === districtId);
  const from = fromDistrictId === undefined ? undefined : quotaOf(fromDistrictId);
  if (fromDistrictId !== undefined) {
    const left = (from?.places ?? 0) - (from?.granted ?? 0);
    if (places > left)
      return refused('below-granted', { granted: from?.granted ?? 0, left: Math.max(0, left) });
  } else if (places > notAllotted(programme))
    return refused('above-target', { whole: programme.whole ?? 0, left: notAllotted(programme) });
  return decided([
    ...(from ? [{ districtId: from.districtId, places: from.places - places }] : []),
    ...(toDistrictId === undefined
      ? []
      : [{ districtId: toDistrictId, places: (quotaOf(toDistrictId)?.places ?? 0) + places }]),
  ]);
}

/** Returns the hash of what two people agree on; a quota that has changed since is another content, a grant is not. */
export const hashAllotment = ({ id, validFrom, quotas }: AllottedProgramme, moved: AllotmentMove): string =>
  contentHash({
    id,
    validFrom,
    quotas: quotas.map(({ districtId, places }) => ({ districtId, places })),
    moved,
  });
