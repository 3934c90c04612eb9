import { z } from 'zod';
import { type GrantedProject, listGrantedProjects } from '#modules/grants/index.ts';
import { getProgrammeRules, type ProgrammeRules } from '#modules/programmes/index.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import { grantedPlaces } from './model/granted-places.ts';

const announced = z.object({ grantId: z.uuid() });

/**
 * Opens the places of a grant in the transaction that awards it: from now on they wait to be described. A grant of
 * something else than places opens none.
 */
export async function openPlaces(work: Work, payload: unknown): Promise<void> {
  const { grantId } = announced.parse(payload);
  const projects = await listGrantedProjects(work, grantId);
  const [first] = projects;
  if (!first) return;
  // The projects of one grant live by one version and one area.
  const rules = await getProgrammeRules(work, first.programmeId, first.rulesFrom, first.area);
  const places = projects.flatMap((project) => placesOf(project, rules, work.newId));
  if (places.length > 0) await work.db.insertInto('place').values(places).execute();
}

const placesOf = (project: GrantedProject, rules: ProgrammeRules, newId: () => string) =>
  grantedPlaces(project.offers, rules).map((place) => ({
    ...place,
    id: newId(),
    projectId: project.id,
    programmeId: project.programmeId,
    districtId: project.districtId,
    providerId: project.providerId,
    status: 'undescribed' as const,
    available: periodText({ from: project.startsOn, until: project.endsOn }),
    plannedFrom: project.startsOn,
  }));
