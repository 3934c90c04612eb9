import { z } from 'zod';
import { type Fault, faultIf } from './fault.ts';

/** The kinds of body that work for an area of the Land and never for all of it. */
const OF_AN_AREA = ['committee', 'jobcenter'];

const looseLink = z.looseObject({ kind: z.string(), to: z.string() });
const looseBody = z.looseObject({
  key: z.string(),
  kind: z.string(),
  officialKey: z.string().optional().catch(undefined),
  links: z.array(z.unknown()).catch([]).default([]),
});
type Read = { readonly index: number; readonly body: z.output<typeof looseBody> };

/**
 * Finds faults between the bodies of a file, as far as each can be read: links that lead nowhere or to themselves, areas
 * that are no district, kinds that need an area and have none, an official key that two bodies of a kind share.
 */
export function bodyFaults(file: unknown): Fault[] {
  const bodies = (z.looseObject({ bodies: z.array(z.unknown()) }).safeParse(file).data?.bodies ?? []).flatMap(
    (raw, index): Read[] => {
      const body = looseBody.safeParse(raw).data;
      return body ? [{ index, body }] : [];
    },
  );
  const kinds = new Map(bodies.map(({ body }) => [body.key, body.kind]));
  return [
    ...bodies.flatMap((read) => linkFaults(read, kinds)),
    ...bodies.flatMap(areaFaults),
    ...sharedKeys(bodies),
  ];
}

const linksOf = ({ body }: Read) => body.links.map((link) => looseLink.safeParse(link).data);

function linkFaults(read: Read, kinds: ReadonlyMap<string, string>): Fault[] {
  return linksOf(read).flatMap((link, place) => {
    if (!link) return [];
    const path = ['bodies', read.index, 'links', place, 'to'];
    return [
      ...faultIf(!kinds.has(link.to), path, `is no body of this file: ${link.to}`),
      ...faultIf(link.to === read.body.key, path, 'is the body itself'),
      ...faultIf(
        link.kind === 'responsible-for' && kinds.has(link.to) && kinds.get(link.to) !== 'district',
        path,
        `is no district: ${link.to}`,
      ),
    ];
  });
}

const areaFaults = (read: Read): Fault[] =>
  faultIf(
    OF_AN_AREA.includes(read.body.kind) && !linksOf(read).some((link) => link?.kind === 'responsible-for'),
    ['bodies', read.index, 'links'],
    'must say which district it is responsible for',
  );

function sharedKeys(bodies: readonly Read[]): Fault[] {
  const seen = new Set<string>();
  return bodies.flatMap(({ index, body: { kind, officialKey } }) => {
    if (officialKey === undefined) return [];
    const name = `${kind} ${officialKey}`;
    const isTaken = seen.has(name);
    seen.add(name);
    return faultIf(
      isTaken,
      ['bodies', index, 'officialKey'],
      `is the key of another ${kind}: ${officialKey}`,
    );
  });
}
