import type { Work } from '#platform/work.ts';
import type { AllottedProgramme } from '../model/allotment.ts';
import { findAllotment } from '../queries/find-allotment.ts';
import { lockNotices } from './grants.ts';

/**
 * Loads what a programme has allotted by the version of today, with what is granted; nothing for a draft. Notices take the
 * same lock: none is given on places that are about to move.
 */
export async function loadForAllotment(work: Work, id: string): Promise<AllottedProgramme | undefined> {
  await lockNotices(work, id);
  return (await findAllotment(work, id))?.allotment;
}
