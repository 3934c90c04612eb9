import { sql } from 'kysely';

/** Returns what its programme calls the source of a budget line `l`; the plain name if the programme knows none. */
export const sourceTitle = (language: 'de' | 'en') =>
  sql<string>`coalesce((select ${sql.ref(TITLE[language])} from money_source_title m
    where m.programme_id = l.programme_id and m.source = l.source), l.source)`;

const TITLE = { de: 'm.titleDe', en: 'm.titleEn' } as const;
