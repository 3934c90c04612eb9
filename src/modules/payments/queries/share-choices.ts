import type { Work } from '#platform/work.ts';
import { costTypeTitles, lumpsOf } from '../model/lumps.ts';

type Choice = { value: string; label: string };
export type ShareChoices = {
  projectId: string;
  title: string;
  providerId: string;
  places: { id: string; number: number; kind: string }[];
  costTypes: Choice[];
  titles: Readonly<Record<string, string>>;
};

/** A project with the places and cost types that another payer may bear a part of. */
export async function findShareChoices(
  { db }: Work,
  projectId: string,
  language: 'de' | 'en',
): Promise<ShareChoices | undefined> {
  const project = await db
    .selectFrom('project as j')
    .innerJoin('programme as p', 'p.id', 'j.programmeId')
    .select(['j.id as projectId', 'j.title', 'j.providerId', 'p.definition'])
    .where('j.id', '=', projectId)
    .executeTakeFirst();
  if (!project) return undefined;
  const places = await db
    .selectFrom('place')
    .select(['id', 'number', 'kind'])
    .where('projectId', '=', projectId)
    .orderBy('number')
    .execute();
  const { definition, ...rest } = project;
  const titles = costTypeTitles(definition, language);
  const costTypes = lumpsOf(definition).map(({ costType }) => ({
    value: costType,
    label: titles[costType] ?? costType,
  }));
  return { ...rest, places, costTypes, titles };
}
