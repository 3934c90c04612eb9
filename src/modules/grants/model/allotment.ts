import type { IsoDate } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Procedure } from '#kernel/transition.ts';
import {
  ALLOTTED,
  type BodyKind,
  figuresBy,
  type ProgrammeRules,
  type QuotaFigures,
  type QuotaKind,
} from '#modules/programmes/index.ts';

/** Zuteilung: what a programme allots moves from one district to another, or from and to what is not allotted. */
export const allotmentProcedure = {
  'grants.prepare-allotment': { from: [null], by: ['programme-office', 'grant-officer'], to: 'prepared' },
  'grants.decide-allotment': { from: ['prepared'], by: ['programme-office', 'grant-officer'], to: 'decided' },
} as const satisfies Procedure<'prepared' | 'decided'>;

/** The figures that a district has been granted, of each kind of quota. */
export type QuotaGranted = Readonly<Record<QuotaKind, number>>;

/** The quota of one district, and what it has been granted of it. */
export type DistrictAllotment = QuotaFigures & {
  readonly districtId: string;
  readonly districtName: string;
  readonly granted: QuotaGranted;
};

/** The quotas of a programme by one of its versions. `whole` is what it has in all; null: its file says no number. */
export type AllottedProgramme = {
  readonly id: string;
  readonly validFrom: IsoDate;
  readonly whole: QuotaFigures;
  readonly quotas: readonly DistrictAllotment[];
  readonly stations: readonly Pick<ProgrammeRules['stations'][number], 'act' | 'by'>[];
  readonly redistribution: ProgrammeRules['quotas']['redistribution'];
  /** The kind of the body that asks or acts. */
  readonly acting: BodyKind;
};

/** A move of places, participants, projects and money; without a district on one side, from or to what is not allotted. */
type AllotmentMove = Readonly<Partial<Record<QuotaKind, number | undefined>>> & {
  readonly fromDistrictId?: string | undefined;
  readonly toDistrictId?: string | undefined;
};

type AllotmentRefusal =
  | 'nowhere'
  | 'nothing-moves'
  | 'not-this-body'
  | 'not-before'
  | 'below-granted'
  | 'above-target';

type MovedQuota = QuotaFigures & Pick<DistrictAllotment, 'districtId'>;

/** Returns what of a programme no district has; none where its file says no number. */
export const notAllotted = ({ whole, quotas }: Pick<AllottedProgramme, 'whole' | 'quotas'>): QuotaGranted =>
  figuresBy((what) =>
    Math.max(0, (whole[what] ?? 0) - quotas.reduce((sum, quota) => sum + (quota[what] ?? 0), 0)),
  );

/** Tells what a programme allots: what it has a number of, or a district a quota. */
export const isAllotted = ({ whole, quotas }: Pick<AllottedProgramme, 'whole' | 'quotas'>, what: QuotaKind) =>
  whole[what] !== null || quotas.some((quota) => quota[what] !== null);

/**
 * Decides whether something may move: what a district has been granted stays with it, all districts together have no more than
 * the programme has, and nothing is taken from a district before the day, or by another body, than the programme names for it.
 * Returns the quotas that change.
 */
export function movePlaces(
  programme: AllottedProgramme,
  move: AllotmentMove,
  today: IsoDate,
): Decision<readonly MovedQuota[], AllotmentRefusal> {
  const { fromDistrictId, toDistrictId } = move;
  if (fromDistrictId === toDistrictId) return refused('nowhere');
  if (ALLOTTED.every((what) => !move[what])) return refused('nothing-moves');
  const stopped = mayMove(programme, fromDistrictId !== undefined, today);
  if (stopped.refusal) return stopped;
  for (const what of ALLOTTED) {
    const enough = isThere(programme, what, move);
    if (enough.refusal) return enough;
  }
  const changed = (districtId: string | undefined, sign: 1 | -1): MovedQuota[] =>
    districtId === undefined ? [] : [{ districtId, ...movedBy(quotaOf(programme, districtId), move, sign) }];
  return decided([...changed(fromDistrictId, -1), ...changed(toDistrictId, 1)]);
}

/**
 * Decides whether the acting body may move something now: to take it from a district is to redistribute it; what nobody has is
 * given by the ministry, or by whoever acts at the station.
 */
function mayMove(
  { redistribution, stations, acting }: AllottedProgramme,
  isTaken: boolean,
  today: IsoDate,
): Decision<null, 'not-this-body' | 'not-before'> {
  const allotting = stations.filter(({ act }) => act === 'allotment').flatMap(({ by }) => by);
  const by = new Set(isTaken && redistribution ? [redistribution.by] : ['ministry' as const, ...allotting]);
  if (!by.has(acting)) return refused('not-this-body', { by: [...by].join(' ') });
  return isTaken && redistribution && today < redistribution.after
    ? refused('not-before', { day: redistribution.after })
    : decided(null);
}

/** Decides whether there is as much as moves where it comes from. */
function isThere(
  programme: AllottedProgramme,
  of: QuotaKind,
  { fromDistrictId, [of]: moved = 0 }: AllotmentMove,
): Decision<null, 'below-granted' | 'above-target'> {
  if (fromDistrictId === undefined) {
    const left = notAllotted(programme)[of];
    return moved > left
      ? refused('above-target', { of, whole: programme.whole[of] ?? 0, left })
      : decided(null);
  }
  const from = quotaOf(programme, fromDistrictId);
  const granted = from?.granted[of] ?? 0;
  const left = Math.max(0, (from?.[of] ?? 0) - granted);
  return moved > left ? refused('below-granted', { of, granted, left }) : decided(null);
}

const movedBy = (
  quota: DistrictAllotment | undefined,
  move: AllotmentMove,
  sign: 1 | -1,
): Record<QuotaKind, number | null> =>
  figuresBy((what) => {
    const had = quota?.[what] ?? null;
    return move[what] ? (had ?? 0) + sign * move[what] : had;
  });

const quotaOf = ({ quotas }: AllottedProgramme, id: string): DistrictAllotment | undefined =>
  quotas.find(({ districtId }) => districtId === id);

/** Returns the hash of what two people agree on; a quota that has changed since is another content, a grant is not. */
export const hashAllotment = ({ id, validFrom, quotas }: AllottedProgramme, moved: AllotmentMove): string =>
  contentHash({
    id,
    validFrom,
    quotas: quotas.map((quota) => ({ districtId: quota.districtId, ...figuresBy((what) => quota[what]) })),
    moved,
  });
