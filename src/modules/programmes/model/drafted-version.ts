import type { IsoDate } from '#kernel/calendar.ts';
import { canonicalJson } from '#kernel/canonical-json.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { citationsIn } from './citations.ts';
import { definitionOn, type ProgrammeOfDay, versionDays } from './definition-on.ts';
import { differencesBetween } from './differences.ts';
import type { ProgrammeDefinition, ProgrammeVersion } from './programme-definition.ts';
import { versionParts } from './programme-parts.ts';

/** The day and the name of a version that is drafted part by part. */
type Begins = { readonly validFrom: IsoDate; readonly title?: ProgrammeVersion['title'] };

/** Returns what a programme says by its last version as one text without versions: where a further one starts from. */
export function startOfVersion(definition: ProgrammeDefinition): ProgrammeDefinition {
  const last = definitionOn(definition, versionDays(definition).at(-1) ?? definition.period.from);
  const cited = new Set(citationsIn(last).map(({ source }) => source));
  const bibliography = Object.entries(last.bibliography).filter(([source]) => cited.has(source));
  return { ...last, bibliography: Object.fromEntries(bibliography) };
}

/**
 * Returns the file of a programme with one version more, by which it says from its day on what the drafted text says;
 * refused where no version can say it, with the field.
 */
export function withDraftedVersion(
  current: ProgrammeDefinition,
  drafted: ProgrammeDefinition,
  begins: Begins,
): Decision<ProgrammeDefinition, 'nothing-amended' | 'not-in-a-version'> {
  const before = startOfVersion(current);
  if (differencesBetween(before, drafted).length === 0) return refused('nothing-amended');
  const amended = {
    ...current,
    versions: [...(current.versions ?? []), { ...begins, ...changesBetween(before, drafted) }],
    openQuestions: drafted.openQuestions,
    bibliography: { ...current.bibliography, ...drafted.bibliography },
  } as ProgrammeDefinition;
  const [left] = differencesBetween(sayable(startOfVersion(amended)), sayable(drafted));
  return left ? refused('not-in-a-version', { path: left.path.join('.') }) : decided(amended);
}

type Part = keyof typeof versionParts | 'areas';
const PARTS = [...Object.keys(versionParts), 'areas'] as Part[];

/** Returns the parts of a version that leads from one text to another. */
function changesBetween(before: ProgrammeOfDay, after: ProgrammeOfDay): Record<string, unknown> {
  const changed = PARTS.filter((part) => differencesBetween(before[part], after[part]).length > 0);
  const said = changed.map((part) => [part, changedPart(part, before[part], after[part])] as const);
  const drops = changed.flatMap((part) =>
    [...itemsOf(before[part]).keys()]
      .filter((id) => !itemsOf(after[part]).has(id))
      .map((id) => ({ part, id })),
  );
  return {
    ...Object.fromEntries(said.filter(([, value]) => value !== undefined)),
    ...(drops.length > 0 && { drops }),
  };
}

/** Returns what a version says of a part: of a list the items that are new or other, of the procedure its steps. */
function changedPart(part: Part, before: unknown, after: unknown): unknown {
  if (part === 'procedure') return othersIn(before as object, after as object);
  if (part === 'targets') return (after as unknown[]).slice((before as unknown[]).length);
  if (!Array.isArray(after ?? before)) return after ?? null;
  const [old, now] = [itemsOf(before), itemsOf(after)];
  if (old.size === 0 && now.size === 0) return after ?? [];
  // Their shares are of one whole, so they are said together.
  if (part === 'offers') return now.size > 0 ? after : undefined;
  const items = [...now].flatMap(([id, item]) => (isSame(old.get(id), item) ? [] : [item]));
  return items.length > 0 ? items : undefined;
}

const othersIn = (before: object, after: object): object =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !isSame(Reflect.get(before, name), value)),
  );

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/** Returns the items of a list whose items have ids; nothing of any other value. */
function itemsOf(value: unknown): ReadonlyMap<string, unknown> {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return new Map(items.flatMap((item) => (hasId(item) ? [[item.id, item] as const] : [])));
}

const hasId = (item: unknown): item is { readonly id: string } =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';

/** Returns a text without what means the same said and unsaid: its sources, empty lists, and nulls. */
const sayable = ({ bibliography: _, ...text }: ProgrammeOfDay): object =>
  Object.fromEntries(
    Object.entries(text).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
