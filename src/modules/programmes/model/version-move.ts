import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, type Refusal, refused } from '#kernel/decision.ts';
import type { Text } from './evidence.ts';
import type { ProgrammeRules } from './programme-rules.ts';
import { type BrokenProgrammeLimit, withinLimits } from './within-limits.ts';

/** A running matter, as far as it is asked by which version of its programme it lives. */
export type VersionedMatter = {
  readonly id: string;
  readonly title: string;
  readonly programmeId: string;
  readonly area: string | null;
  /** The first day of the version that it lives by. */
  readonly rulesFrom: IsoDate;
  /** The body that answers for it, and the one that is told, if anybody is. */
  readonly officeId: string;
  readonly toldId: string | null;
  readonly state: 'running' | 'under-decision' | 'over';
  /** The offers and cost types that it rests on, by their ids. */
  readonly offers: readonly string[];
  readonly costTypes: readonly string[];
};

/** A version of the programme, with the limits of it that the matter breaks as it stands. */
export type ProgrammeVersionStanding = {
  readonly validFrom: IsoDate;
  readonly rules: ProgrammeRules;
  readonly broken: readonly BrokenProgrammeLimit[];
};

/** The way from one version to another, and why a limit may be passed that the matter then breaks. */
type VersionMove = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly exception?: string | undefined;
};

/**
 * Fassungswechsel: decides whether a matter may live by another version from now on. The version has begun, still knows all
 * that the matter rests on, and the matter keeps its limits, unless the file lets a named person pass them with a reason.
 */
export function mayMoveTo(
  matter: VersionedMatter,
  versions: readonly ProgrammeVersionStanding[],
  { to, exception }: Pick<VersionMove, 'to' | 'exception'>,
  today: IsoDate,
): Decision<VersionMove> {
  const version = versions.find(({ validFrom }) => validFrom === to);
  const before = versions.find(({ validFrom }) => validFrom === matter.rulesFrom);
  const closed = notNow(matter, to, today);
  if (closed) return closed;
  if (!version || !before) return refused('no-such-version', { day: to });
  const [lost] = missingIn(version.rules, before.rules, matter);
  if (lost) return refused('not-in-version', { whatDe: lost.de, whatEn: lost.en });
  const limits = withinLimits(version.broken, exception);
  if (limits.refusal) return limits;
  return decided({ from: matter.rulesFrom, to, ...(limits.change.length > 0 && { exception }) });
}

function notNow(
  { state, rulesFrom }: VersionedMatter,
  to: IsoDate,
  today: IsoDate,
): { refusal: Refusal } | undefined {
  if (state === 'over') return refused('matter-over');
  if (state === 'under-decision') return refused('matter-under-decision');
  if (to === rulesFrom) return refused('same-version', { day: to });
  return to > today ? refused('version-not-begun', { day: to }) : undefined;
}

/** Returns what a matter rests on and a version no longer knows, by the title that it had. */
const missingIn = (
  rules: ProgrammeRules,
  before: ProgrammeRules,
  { area, offers, costTypes }: VersionedMatter,
): Text[] => [
  ...(area !== null && rules.area === null ? [before.area?.title ?? said(area)] : []),
  ...gone(offers, rules.offers, before.offers),
  ...gone(costTypes, rules.costTypes, before.costTypes),
];

type Titled = readonly { readonly id: string; readonly title: Text }[];

const gone = (ids: readonly string[], now: Titled, before: Titled): Text[] =>
  ids
    .filter((id) => !now.some((item) => item.id === id))
    .map((id) => before.find((item) => item.id === id)?.title ?? said(id));

const said = (id: string): Text => ({ de: id, en: id });
