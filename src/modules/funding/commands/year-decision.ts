import { sql } from 'kysely';
import { yearOf } from '#kernel/calendar.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { yearAddress } from '../addresses.ts';
import { yearWords } from '../messages/year-words.ts';
import { loadYear } from '../store.ts';
import { closeOfYear } from './close-of-year.ts';

/** Jahresabschluss: what grants hold of a finished year is carried over, the rest too or it lapses; then the year is closed. */
export const yearDecision = defineDecision({
  ...closeOfYear,
  kind: 'year',
  objectKind: 'budget',
  /** Abschluss vorbereiten: the first of two people says what becomes of the free money of the earliest open year. */
  prepare: { name: 'funding.prepare-year', input: closeOfYear.input },
  /** Abschließen: the second of two people closes the year as prepared; nothing is booked into it after that. */
  decide: { name: 'funding.decide-year' },
  load: (work, id) => loadYear(work, id, yearOf(work.today)),
  waiting: {
    word: () => yearWords.kind,
    order: 80,
    href: yearAddress,
    from: sql`programme_title s`,
    title: sql`s.title_de || ' ' || (d.detail ->> 'year')`,
    cents: sql`(select coalesce(sum(l.appropriation_cents - l.paid_cents - l.departed_cents), 0) from budget_line l
      where l.programme_id = s.id and l.origin_grant_id is null and l.cash_year = (d.detail ->> 'year')::integer)::bigint`,
  },
});

/** The commands of the first and of the second person. */
export const { prepare: prepareYear, decide: decideYear } = yearDecision;
