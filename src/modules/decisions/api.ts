import { z } from 'zod';
import { cents, id, instant, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf } from '#web/api-query.ts';
import type { waitingList } from './web/waiting-list.ts';

/** Returns the list of what waits as programs ask for it. */
export const decisionsQueries = ({ asked }: ReturnType<typeof waitingList>): readonly ApiQuery[] => [
  listOf({
    ...asked,
    summary: 'Decisions on money that wait, the oldest first',
    row: z.object({
      kind: text,
      id: id.describe('The application, the funds request or the commitment'),
      title: text,
      since: instant,
      amountCents: cents,
      preparedByName: text.nullable(),
    }),
  }),
];
