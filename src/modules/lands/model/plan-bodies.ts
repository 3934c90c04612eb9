import type { KnownBody } from '#modules/identity/index.ts';
import { areasOf, type LandBody, type LandFile } from '#modules/programmes/index.ts';
import { type LinkPlan, planLinks } from './plan-links.ts';

/** A body of the file that is not there yet, and the key of the district that it works for. */
type MissingBody = { readonly body: LandBody; readonly district: string | undefined };
/** A body that is there, and what the file says otherwise. */
type ChangedBody = {
  readonly known: KnownBody;
  readonly body: LandBody;
  readonly differences: readonly Difference[];
};
type Difference = {
  readonly field: 'key' | 'name' | 'officialKey';
  readonly is: string;
  readonly becomes: string;
};
type BodyFault = { readonly key: string; readonly path: readonly PropertyKey[]; readonly message: string };

/** The difference between the file of a Land and the bodies that are there: what would be made, changed, left alone. */
export type BodyPlan = {
  readonly missing: readonly MissingBody[];
  readonly changed: readonly ChangedBody[];
  readonly links: LinkPlan;
  /** Bodies that are there and that the file does not name; they stay. */
  readonly unknown: readonly KnownBody[];
  readonly same: number;
  readonly faults: readonly BodyFault[];
};

/**
 * Compares the file of a Land with the bodies that are there. A body is the same by its key; one that has none yet by its
 * kind and its official key, or its name. What a body is and which district it works for never changes.
 */
export function planBodies({ bodies }: LandFile, known: readonly KnownBody[]): BodyPlan {
  const matches = matchesOf(bodies, known);
  const found = bodies.flatMap((body, index) => {
    const match = matches.get(body.key);
    return match ? [{ body, known: match, index }] : [];
  });
  const changed = found
    .map(({ body, known }) => ({ body, known, differences: differencesOf(body, known) }))
    .filter(({ differences }) => differences.length > 0);
  const named = new Set(found.map(({ known }) => known.id));
  return {
    missing: bodies
      .filter(({ key }) => !matches.has(key))
      .map((body) => ({ body, district: districtOf(body) })),
    changed,
    links: planLinks(bodies, matches),
    unknown: known.filter(({ id }) => !named.has(id)),
    same: found.length - changed.length,
    faults: found.flatMap(({ body, known, index }) => faultsOf(body, known, index, matches)),
  };
}

type Matches = ReadonlyMap<string, KnownBody>;

function matchesOf(bodies: readonly LandBody[], known: readonly KnownBody[]): Matches {
  const byKey = new Map(known.flatMap((one) => (one.key === null ? [] : [[one.key, one] as const])));
  const free = known.filter(({ key }) => key === null);
  return new Map(
    bodies.flatMap((body) => {
      const match = byKey.get(body.key) ?? free.find((one) => isSame(body, one));
      return match ? [[body.key, match] as const] : [];
    }),
  );
}

const isSame = (body: LandBody, { kind, officialKey, name }: KnownBody): boolean =>
  body.kind === kind &&
  (body.officialKey !== undefined && officialKey !== null
    ? body.officialKey === officialKey
    : body.name === name);

function differencesOf(body: LandBody, known: KnownBody): Difference[] {
  const differs = (field: Difference['field'], is: string | null, becomes: string): Difference[] =>
    (is ?? '') === becomes ? [] : [{ field, is: is ?? '', becomes }];
  return [
    ...differs('key', known.key, body.key),
    ...differs('name', known.name, body.name),
    ...(body.officialKey === undefined ? [] : differs('officialKey', known.officialKey, body.officialKey)),
  ];
}

/** Returns the district that a body works for, if it is one: what the walls of today know of its areas. */
function districtOf(body: LandBody): string | undefined {
  if (body.kind === 'district') return body.key;
  const [first, ...more] = areasOf(body);
  return OF_ONE_DISTRICT.includes(body.kind) || more.length === 0 ? first : undefined;
}
/** Kinds that always work for a district; of several it is the first. */
const OF_ONE_DISTRICT = ['committee', 'jobcenter'];

function faultsOf(body: LandBody, known: KnownBody, index: number, matches: Matches): BodyFault[] {
  const path = ['bodies', index];
  const { key } = body;
  if (body.kind !== known.kind)
    return [
      { key, path: [...path, 'kind'], message: `is kept as ${known.kind}, and stays it: ${known.name}` },
    ];
  const district = districtOf(body);
  const id = district === undefined ? null : (matches.get(district)?.id ?? '');
  return id === known.districtId
    ? []
    : [{ key, path: [...path, 'links'], message: `works for another district, and goes on: ${known.name}` }];
}
