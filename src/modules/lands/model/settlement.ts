import type { BodyChange, KnownBody, LinkChange, NewBody, NewLink } from '#modules/identity/index.ts';
import type { LandFile } from '#modules/programmes/index.ts';
import type { BodyPlan } from './plan-bodies.ts';

/** The rows that the file of a Land makes and changes. */
export type Settlement = {
  readonly bodies: readonly NewBody[];
  readonly changes: readonly BodyChange[];
  readonly links: readonly NewLink[];
  readonly linkChanges: readonly LinkChange[];
};

/** Returns the rows that a plan makes and changes. */
export function settlementOf(
  { missing, changed, links }: BodyPlan,
  { bodies }: LandFile,
  known: readonly KnownBody[],
  newId: () => string,
): Settlement {
  const matched = new Map(changed.map(({ body, known: { id } }) => [body.key, id]));
  for (const { key, id } of known) if (key !== null) matched.set(key, id);
  const ids = new Map(bodies.map(({ key }) => [key, matched.get(key) ?? newId()]));
  const idOf = (key: string): string => ids.get(key) as string;
  return {
    bodies: missing.map(({ body: { key, kind, name, officialKey = null }, district }) => ({
      id: idOf(key),
      key,
      kind,
      name,
      officialKey,
      districtId: district === undefined ? null : idOf(district),
    })),
    changes: changed.map(({ known: { id, officialKey }, body }) => ({
      id,
      key: body.key,
      name: body.name,
      officialKey: body.officialKey ?? officialKey,
    })),
    links: links.missing.map(({ of, to, kind, from, until = null }) => ({
      id: newId(),
      fromId: idOf(of),
      toId: idOf(to),
      kind,
      valid: { from, until },
    })),
    linkChanges: links.changed,
  };
}
