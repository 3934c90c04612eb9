import type { IsoDate } from '#kernel/calendar.ts';
import type { KnownBody } from '#modules/identity/index.ts';
import type { LandBody } from '#modules/programmes/index.ts';

type FileLink = NonNullable<LandBody['links']>[number];

/** The links of a file that are not there yet, by the keys of both bodies, and those that end on another day. */
export type LinkPlan = {
  readonly missing: readonly (FileLink & { readonly of: string })[];
  readonly changed: readonly {
    readonly id: string;
    readonly from: IsoDate;
    readonly until: IsoDate | null;
  }[];
};

/** Compares the links of a file with those that are there; a link is the same by kind, both bodies and its first day. */
export function planLinks(bodies: readonly LandBody[], known: ReadonlyMap<string, KnownBody>): LinkPlan {
  const links = bodies.flatMap(({ key, links = [] }) => links.map((link) => ({ ...link, of: key })));
  const compared = links.map((link) => ({ link, match: matchOf(link, known) }));
  return {
    missing: compared.filter(({ match }) => match === undefined).map(({ link }) => link),
    changed: compared.flatMap(({ link: { from, until = null }, match }) =>
      match && match.valid.until !== until ? [{ id: match.id, from, until }] : [],
    ),
  };
}

function matchOf({ of, kind, to, from }: FileLink & { of: string }, known: ReadonlyMap<string, KnownBody>) {
  const toId = known.get(to)?.id;
  return known
    .get(of)
    ?.links.find((link) => link.kind === kind && link.toId === toId && link.valid.from === from);
}
