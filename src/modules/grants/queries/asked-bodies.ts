import { type RawBuilder, sql } from 'kysely';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { AskedBody } from '../model/conditions.ts';

type About = { readonly id: string; readonly districtId: string };

/** Lists the bodies that decide conditions of a programme for an application, each with what it said last of every one. */
export async function listAskedBodies(
  { db }: Work,
  { conditions }: Pick<ProgrammeRules, 'conditions'>,
  { id, districtId }: About,
): Promise<AskedBody[]> {
  const kinds = [...new Set(conditions.flatMap(({ decidedBy }) => decidedBy ?? []))];
  if (kinds.length === 0) return [];
  const { rows } = await sql<AskedBody>`
    select o.id, o.kind, o.name, ${lastAnswers(sql`${id}`)} as said
      from unnest(${kinds}::text[]) k(kind) join organisation_name o on o.id = body_asked(k.kind, ${districtId})`.execute(
    db,
  );
  return rows;
}

/** Returns what a body `o` said last of each condition of an application, with its name and the day. */
export const lastAnswers = (
  applicationId: RawBuilder<unknown>,
): RawBuilder<AskedBody['said']> => sql`coalesce((
  select jsonb_agg(jsonb_build_object('condition', s.condition, 'isMet', s.is_met, 'reason', s.reason,
           'saidBy', o.name || ', ' || to_char(s.said_at at time zone 'Europe/Berlin', 'DD.MM.YYYY')))
    from (select distinct on (condition) condition, is_met, reason, said_at from condition_answer
           where application_id = ${applicationId} and organisation_id = o.id order by condition, number desc) s), '[]')`;
