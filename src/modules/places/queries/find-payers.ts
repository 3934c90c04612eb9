import { sql } from 'kysely';
import { sumCents } from '#kernel/money.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { currentLanguage } from '#ui/language.ts';
import type { PlaceDetail } from './find-place.ts';

/** Whoever bears something of a place in a month, and how much. */
export type PlacePayer = { readonly name: string; readonly cents: number };

type Rates = readonly { readonly costType: string; readonly rateCents: number | null }[];

/**
 * Finds who bears what of a place in a month: the grant of its project at the rates of its notice, and measures beside it. Where
 * there is no measure nothing is found, for then the notice says it all.
 */
export async function findPayers(work: Work, place: PlaceDetail): Promise<PlacePayer[]> {
  if (place.measures.length === 0) return [];
  const { rows } = await sql<{ rulesFrom: string; area: string | null; rates: Rates | null }>`
    select rules_from::text as "rulesFrom", area, rates_of(id) as rates from project_title where id = ${place.projectId}`.execute(
    work.db,
  );
  const [project] = rows;
  if (!project) return [];
  const rules = await getProgrammeRules(work, place.programmeId, project.rulesFrom, project.area);
  const cents = sumCents(
    rules.lumpSums
      .filter(({ kinds }) => kinds?.includes(place.kind) ?? true)
      .map(({ costType }) => project.rates?.find((rate) => rate.costType === costType)?.rateCents ?? 0),
  );
  const name = rules.sources
    .filter(({ isPayable }) => isPayable)
    .map(({ title }) => title[currentLanguage()])
    .join(', ');
  return [
    ...(cents > 0 ? [{ name, cents }] : []),
    ...place.measures.map(({ payerName, rateCents }) => ({ name: payerName, cents: rateCents })),
  ];
}
