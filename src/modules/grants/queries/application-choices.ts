import { listOrganisationChoices } from '#modules/identity/index.ts';
import { listProgrammeChoices } from '#modules/programmes/index.ts';
import { organisationOf, type Work } from '#platform/work.ts';

export type Choice = { value: string; label: string };

/** Lists who may run the projects of an application: any provider for a district, the applicant itself for all others. */
export const listProviders = async (work: Work): Promise<Choice[]> => {
  const { actor } = work;
  if (actor.role !== 'district-office')
    return [{ value: organisationOf(actor), label: actor.organisationName ?? '' }];
  return (await listOrganisationChoices(work, 'provider')).map(({ id, name }) => ({
    value: id,
    label: name,
  }));
};

/** Lists published programmes, as choices of a form or filter. */
export const listPublishedProgrammes = (work: Work, language: 'de' | 'en'): Promise<Choice[]> =>
  listProgrammeChoices(work, language, ['published', 'ended']);

/** Lists the calls of the acting body whose recommendation waits for an application. */
export const listCallsToApplyFor = ({ db, actor }: Work): Promise<Choice[]> =>
  db
    .selectFrom('callOverview as c')
    .leftJoin('application as a', 'a.callId', 'c.id')
    .select(['c.id as value', 'c.title as label'])
    .where('c.runnerId', '=', actor.organisationId)
    .where('c.appliedBy', '=', 'runner')
    .where('c.status', '=', 'recommended')
    .where('a.id', 'is', null)
    .orderBy('c.closesAt')
    .limit(100)
    .execute();
