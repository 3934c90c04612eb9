import { z } from 'zod';
import { type GrantedProject, listGrantedProjects } from '#modules/grants/index.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import { grantedPlaces } from './model/granted-places.ts';

const announced = z.object({ grantId: z.uuid() });

/** Opens the places of a grant in the transaction that awards it: from now on they wait to be described. */
export async function openPlaces(work: Work, payload: unknown): Promise<void> {
  const { grantId } = announced.parse(payload);
  const projects = await listGrantedProjects(work, grantId);
  const places = projects.flatMap((project) => placesOf(project, work.newId));
  await work.db.insertInto('place').values(places).execute();
}

const placesOf = (project: GrantedProject, newId: () => string) =>
  grantedPlaces(project).map((place) => ({
    ...place,
    id: newId(),
    projectId: project.id,
    programmeId: project.programmeId,
    districtId: project.districtId,
    providerId: project.providerId,
    status: 'undescribed' as const,
    available: periodText({ from: project.startsOn, until: project.endsOn }),
  }));
