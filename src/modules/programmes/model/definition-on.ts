import type { IsoDate } from '#kernel/calendar.ts';
import type { FundingArea, ProgrammeDefinition, ProgrammeVersion } from './programme-definition.ts';

/** A definition as it stands on one day: no versions any more, each change is made. */
export type ProgrammeOfDay = Omit<ProgrammeDefinition, 'versions'>;

/** Returns the first days of all versions of a programme, in the order of time; the first is its beginning. */
export const versionDays = ({ period, versions = [] }: ProgrammeDefinition): IsoDate[] => [
  period.from,
  ...versions.map(({ validFrom }) => validFrom),
];

/** Returns the first day of the version that holds on a day; before the beginning, that of the first. */
export const versionOn = (definition: ProgrammeDefinition, day: IsoDate): IsoDate =>
  versionDays(definition).findLast((from) => from <= day) ?? definition.period.from;

/** Returns what a programme says on a day: its first text with every change that holds by then. */
export function definitionOn({ versions = [], ...first }: ProgrammeDefinition, day: IsoDate): ProgrammeOfDay {
  return versions.filter(({ validFrom }) => validFrom <= day).reduce(changed, first);
}

/** Returns what an area says: its own parts, and for the rest those of the programme. */
export function definitionOfArea(definition: ProgrammeOfDay, id: string | null): ProgrammeOfDay {
  const area = definition.areas.find((one) => one.id === id);
  if (!area) return definition;
  const { id: _, title, sources, verified, note, procedure, ...parts } = area;
  return { ...definition, ...said(parts), procedure: { ...definition.procedure, ...said(procedure ?? {}) } };
}

function changed(before: ProgrammeOfDay, change: ProgrammeVersion): ProgrammeOfDay {
  const { validFrom, title, drops = [], procedure, areas, ...parts } = change;
  const merged = Object.entries(said(parts)).map(([part, value]) => [part, mergedPart(before, part, value)]);
  const after: ProgrammeOfDay = {
    ...before,
    ...Object.fromEntries(merged),
    procedure: { ...before.procedure, ...said(procedure ?? {}) },
    areas: mergedById(before.areas, areas ?? [], (old, now): FundingArea => ({ ...old, ...now })),
  };
  return without(after, drops);
}

const without = (
  definition: ProgrammeOfDay,
  drops: NonNullable<ProgrammeVersion['drops']>,
): ProgrammeOfDay => ({
  ...definition,
  ...Object.fromEntries(
    Map.groupBy(drops, ({ part }) => part)
      .entries()
      .map(([part, gone]) => [
        part,
        (definition[part] ?? []).filter(({ id }) => !gone.some((item) => item.id === id)),
      ]),
  ),
});

function mergedPart(before: ProgrammeOfDay, part: string, value: unknown): unknown {
  if (part === 'targets') return [...before.targets, ...(value as ProgrammeOfDay['targets'])];
  const old = before[part as keyof ProgrammeOfDay];
  return haveIds(old) && haveIds(value) ? mergedById(old, value, (_, now) => now) : value;
}

type Named = { readonly id: string };
const haveIds = (items: unknown): items is Named[] =>
  Array.isArray(items) && items.every((item) => typeof item?.id === 'string');

function mergedById<Item extends Named>(
  old: Item[],
  given: Item[],
  merge: (old: Item, now: Item) => Item,
): Item[] {
  const kept = old.map((item) => {
    const now = given.find(({ id }) => id === item.id);
    return now ? merge(item, now) : item;
  });
  return [...kept, ...given.filter(({ id }) => !old.some((item) => item.id === id))];
}

/** Returns the parts that are said: a part left out is no part that is empty. */
const said = <Parts extends object>(parts: Parts): { [Key in keyof Parts]: Exclude<Parts[Key], undefined> } =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never;
