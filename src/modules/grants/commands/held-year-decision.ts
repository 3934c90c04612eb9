import { sql } from 'kysely';
import { yearOf } from '#kernel/calendar.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { closeOfYear, heldYearsOver, loadHeldYear } from '#modules/funding/index.ts';
import { heldYearAddress } from '../addresses.ts';
import { heldYearWords } from '../messages/held-year-words.ts';
import { isGrantee } from '../store/grants.ts';

/** Jahresabschluss der Weiterleitung: whoever holds a grant to pass it on closes the year of its lines, as the Land does. */
export const heldYearDecision = defineDecision({
  ...closeOfYear,
  kind: 'held-year',
  objectKind: 'grant',
  /** Abschluss vorbereiten: the first of two people says what becomes of what is neither passed on nor used. */
  prepare: { name: 'grants.prepare-held-year', input: closeOfYear.input },
  /** Abschließen: the second of two people of the holder closes the year; nothing is passed on or paid from it after that. */
  decide: { name: 'grants.decide-held-year' },
  load: async (work, id) =>
    (await isGrantee(work, id)) ? loadHeldYear(work, id, yearOf(work.today)) : undefined,
  waiting: {
    word: () => heldYearWords.kind,
    order: 85,
    href: heldYearAddress,
    from: sql`grant_award s`,
    title: sql`s.notice_number`,
    cents: heldYearsOver.cents,
    subjects: {
      since: heldYearsOver.since,
      where: sql`(s.grantee_id = (select organisation()) or (select acts_as('auditor'))) and ${heldYearsOver.areThere}`,
    },
  },
});

/** The commands of the first and of the second person. */
export const { prepare: prepareHeldYear, decide: decideHeldYear } = heldYearDecision;
