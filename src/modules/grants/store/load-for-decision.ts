import { listProgrammeLines } from '#modules/funding/index.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { LoadedForDecision } from '../model/award-grant.ts';
import { loadApplication } from './applications.ts';
import { nextNoticeNumber } from './grants.ts';

/** Loads what a decision rests on, with the application locked and the next notice number kept for it. */
export async function loadForDecision(work: Work, id: string): Promise<LoadedForDecision | undefined> {
  const application = await loadApplication(work, id);
  if (!application) return undefined;
  const programme = await getProgrammeRules(work, application.programmeId, application.rulesFrom);
  return {
    application,
    lines: await listProgrammeLines(work, application.programmeId),
    noticeNumber: await nextNoticeNumber(work, programme),
    ruleVersion: programme.definitionHash,
  };
}
