import type { Work } from '#platform/work.ts';
import type { ProgrammeStatus } from '../model/programme.ts';

/** The title of a programme for queries that join the view `programme_title` as `p`. */
export const programmeTitle = {
  de: 'p.titleDe as programmeTitle',
  en: 'p.titleEn as programmeTitle',
} as const;

/** Lists the programmes that have come this far, as choices of a form or filter. */
export const listProgrammeChoices = (
  { db }: Work,
  language: 'de' | 'en',
  statuses: readonly ProgrammeStatus[],
): Promise<{ value: string; label: string }[]> =>
  db
    .selectFrom('programmeTitle')
    .select(['id as value', LABEL[language]])
    .where('status', 'in', statuses)
    .orderBy('slug')
    .limit(200)
    .execute();

const LABEL = { de: 'titleDe as label', en: 'titleEn as label' } as const;

/** Lists the offers of all programmes that are counted in places, as choices of a filter by kind. */
export const listOfferChoices = async (
  { db }: Work,
  language: 'de' | 'en',
): Promise<{ value: string; label: string }[]> =>
  db
    .selectFrom('offerTitle')
    .select(['kind as value', LABEL[language]])
    .distinctOn('kind')
    .where('unit', '=', 'place')
    .orderBy('kind')
    .limit(200)
    .execute();
