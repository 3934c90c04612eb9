import { sql } from 'kysely';
import type { RunningUnder } from '#web/running-matters.ts';
import { documentsAddress } from './addresses.ts';
import { documentWords } from './messages/document-words.ts';

/** Returns the documents that are written, signed or to be approved. */
export const runningDocuments: RunningUnder = (programmeId) => [
  {
    inWords: (count) => documentWords.running(count),
    href: documentsAddress({ programme: programmeId }),
    counted: sql`select rules_from, count(*) from document
                  where programme_id = ${programmeId} and status in ('draft', 'offered', 'submitted') group by rules_from`,
  },
];
