import { sql } from 'kysely';

/** What a programme `p` calls the source of its budget line `l`; the plain name where its definition knows none. */
export const sourceTitle = (language: 'de' | 'en') =>
  sql<string>`coalesce((select m -> 'title' ->> ${language} from jsonb_array_elements(p.definition -> 'money') m
    where m ->> 'id' = l.source), l.source)`;
