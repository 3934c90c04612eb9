import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, type Refusal, refused } from '#kernel/decision.ts';
import type { ProgrammeRelations, RelatedProgramme } from '#modules/programmes/index.ts';

/** A participation that is not kept here: in which programme, and how the Jobcenter knows of it. */
export type ParticipationElsewhere = { readonly programmeId: string; readonly reason: string };

/**
 * Decides whether somebody may take part beside what else they take part in. What a file excludes is refused; what it needs
 * is there, or the Jobcenter says how it knows of it, where the other programme is not conducted here.
 */
export function besideOthers(
  related: readonly RelatedProgramme[],
  takesPartIn: readonly string[],
  known: string | undefined,
): Decision<
  readonly ParticipationElsewhere[],
  'excluded-beside' | 'needs-other-programme' | 'other-unknown'
> {
  const excluded = related.find(
    ({ relation, id }) => relation.kind === 'excluded' && takesPartIn.includes(id),
  );
  if (excluded) return refused('excluded-beside', said(excluded));
  const missing = related.filter((other) => isNeeded(other) && !takesPartIn.includes(other.id));
  const here = missing.find(({ isConductedHere }) => isConductedHere);
  if (here) return refused('needs-other-programme', said(here));
  const [elsewhere] = missing;
  if (elsewhere && known === undefined) return refused('other-unknown', said(elsewhere));
  return decided(known === undefined ? [] : missing.map(({ id }) => ({ programmeId: id, reason: known })));
}

/** Tells whether whoever takes part must take part there too. */
export const isNeeded = ({ relation }: RelatedProgramme): boolean =>
  relation.kind === 'required' || relation.needsParticipation === true;

/** Returns the refusal of days after the end of the programme that this one ends with; `until` is the day after the last. */
export function beyondOther(
  { endsWith }: Pick<ProgrammeRelations, 'endsWith'>,
  until: IsoDate,
): { refusal: Refusal<'ends-with-other'> } | undefined {
  if (endsWith === null || until <= endsWith.until) return undefined;
  const { title, until: end } = endsWith;
  return refused('ends-with-other', { titleDe: title.de, titleEn: title.en, until: end });
}

const said = ({ title, relation: { note } }: RelatedProgramme) => ({
  titleDe: title.de,
  titleEn: title.en,
  noteDe: note?.de ?? '',
  noteEn: note?.en ?? '',
});
