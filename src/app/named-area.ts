import { AREA_HEADER } from '#api/area.ts';
import { refuse } from '#api/reply.ts';
import { listOwnAreas } from '#modules/identity/index.ts';
import type { Work } from '#platform/work.ts';
import type { Read } from './read-request.ts';

type Named = Pick<Read, 'areaId'>;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Returns the area that a program named; nothing for what is the name of none. */
export const soundArea = ({ areaId }: Named): string | null =>
  areaId !== undefined && ID.test(areaId) ? areaId : null;

/** Refuses a program that names an area which its body does not answer for, and tells it those that it may name. */
export async function refuseArea({ areaId }: Named, work: Work): Promise<Response | undefined> {
  const { accountId, districtId } = work.actor;
  if (areaId === undefined || accountId === null || districtId === areaId) return undefined;
  const areas = (await listOwnAreas(work)).map(({ id, name }) => `${id} (${name})`);
  const next = areas.length > 0 ? `Name one of these, or none: ${areas.join(', ')}.` : 'Name none.';
  return refuse({ error: 'area-not-yours', why: `${AREA_HEADER}: ${areaId}`, next }, 403);
}
