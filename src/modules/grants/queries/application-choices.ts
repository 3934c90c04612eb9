import { listOrganisationChoices } from '#modules/identity/index.ts';
import { listProgrammeChoices } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';

export type Choice = { value: string; label: string };

/** Lists the providers that a district may name in its application. */
export const listProviders = async (work: Work): Promise<Choice[]> =>
  (await listOrganisationChoices(work, 'provider')).map(({ id, name }) => ({ value: id, label: name }));

/** Lists published programmes, as choices of a form or filter. */
export const listPublishedProgrammes = (work: Work, language: 'de' | 'en'): Promise<Choice[]> =>
  listProgrammeChoices(work, language, ['published', 'ended']);

/** Lists the calls of the acting district whose recommendation waits for an application. */
export const listCallsToApplyFor = ({ db, actor }: Work): Promise<Choice[]> =>
  db
    .selectFrom('callOverview as c')
    .leftJoin('application as a', 'a.callId', 'c.id')
    .select(['c.id as value', 'c.title as label'])
    .where('c.districtId', '=', actor.districtId)
    .where('c.status', '=', 'recommended')
    .where('a.id', 'is', null)
    .orderBy('c.closesAt')
    .limit(100)
    .execute();
