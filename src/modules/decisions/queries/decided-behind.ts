import { type RawBuilder, sql } from 'kysely';

/** The two people of a decision, and when each of them acted. */
export type DecidedBehind = {
  readonly preparedByName: string;
  readonly preparedAt: string;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
};

/** Returns who took a decision as part of another query; nothing for those who may not see decisions. */
export const decidedBehind = (decisionId: string): RawBuilder<DecidedBehind | null> => sql`(
  select jsonb_build_object('preparedByName', p.display_name, 'preparedAt', d.prepared_at,
           'decidedByName', b.display_name, 'decidedAt', d.decided_at)
    from decision d join account_name p on p.id = d.prepared_by left join account_name b on b.id = d.decided_by
   where d.id = ${sql.ref(decisionId)})`;
