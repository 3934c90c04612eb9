import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { costTypeTitles, offerTitles } from '../model/titles.ts';

type Choice = { value: string; label: string };
export type ShareChoices = {
  projectId: string;
  title: string;
  providerId: string;
  places: { id: string; number: number; kind: string }[];
  offers: Readonly<Record<string, string>>;
  costTypes: Choice[];
  titles: Readonly<Record<string, string>>;
};

/** A project with the places and cost types that another payer may bear a part of. */
export async function findShareChoices(
  work: Work,
  projectId: string,
  language: 'de' | 'en',
): Promise<ShareChoices | undefined> {
  const { db } = work;
  const project = await db
    .selectFrom('projectTitle')
    .select(['id as projectId', 'title', 'providerId', 'programmeId', 'rulesFrom', 'area'])
    .where('id', '=', projectId)
    .executeTakeFirst();
  if (!project) return undefined;
  const places = await db
    .selectFrom('placeState')
    .select(['id', 'number', 'kind'])
    .where('projectId', '=', projectId)
    .orderBy('number')
    .execute();
  const { programmeId, rulesFrom, area, ...rest } = project;
  const rules = await getProgrammeRules(work, programmeId, rulesFrom, area);
  const titles = costTypeTitles(rules, language);
  const costTypes = rules.lumpSums.map(({ costType }) => ({
    value: costType,
    label: titles[costType] ?? costType,
  }));
  return { ...rest, places, offers: offerTitles(rules, language), costTypes, titles };
}
