import { sql } from 'kysely';
import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import { decided } from '#kernel/decision.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { publishDocument, publishedText } from '#modules/documents/index.ts';
import { nobody } from '#web/letter.ts';
import { publishResultAddress } from '../addresses.ts';
import { type CallToPublish, findResult } from './find-result.ts';
import { resultWords } from './result.messages.ts';
import { mayPublish, resultOf } from './result.model.ts';

const detail = z.object({
  text: z.string().trim().max(10_000),
  startsOn: z.string().refine(isIsoDate, { error: 'no-such-day' }).nullable(),
  /** Says in public what a later publication changes. */
  revision: z.string().trim().min(3).max(5000).nullable(),
});
type Detail = z.output<typeof detail>;

/** Returns everything that becomes public, as it is frozen. */
const textOf = (call: CallToPublish, { text, startsOn }: Detail) =>
  publishedText({
    kind: 'call-result',
    programmeId: call.programmeId,
    number: (call.published?.number ?? 0) + 1,
    title: call.title,
    body: text,
    content: resultOf(call, startsOn),
  });

/** Ergebnis veröffentlichen: two people of the calling body agree on what everybody reads; a later one marks what it changes. */
export const resultDecision = defineDecision({
  kind: 'call-result',
  objectKind: 'call',
  detail,
  /** Veröffentlichung vorbereiten: the first of two people says what stands beside the recommendation. */
  prepare: {
    name: 'calls.prepare-result',
    input: z.strictObject({
      id: z.uuid(),
      text: detail.shape.text.default(''),
      startsOn: detail.shape.startsOn.default(null),
      revision: detail.shape.revision.default(null),
      reason: z.string().trim().min(3).max(5000),
    }),
  },
  /** Veröffentlichen: the second agrees, and from that moment on everybody reads it. */
  decide: { name: 'calls.decide-result' },
  load: async (work, id) => {
    const call = await findResult(work, id);
    return call?.runnerId === work.actor.organisationId ? call : undefined;
  },
  hash: (call, detail) => contentHash({ text: textOf(call, detail), revision: detail.revision }),
  propose: (call, { text, startsOn, revision }) => {
    const may = mayPublish(call, revision);
    return may.refusal ? may : decided({ detail: { text, startsOn, revision } });
  },
  effect: (call, { id: decisionId, detail }, { newId }) => {
    const may = mayPublish(call, detail.revision);
    if (may.refusal) return may;
    const id = newId();
    return decided({
      ...textOf(call, detail),
      ...{ id, decisionId, subjectId: call.id },
      ...{ ownerId: call.runnerId, districtId: call.districtId },
      seriesId: call.published?.seriesId ?? id,
      rulesFrom: call.rulesFrom,
      reason: detail.revision,
    });
  },
  write: publishDocument,
  announces: {
    'result-published': {
      payload: ({ subject: { id }, effect }) => effect && { callId: id, documentId: effect.id },
      letter: nobody,
    },
  },
  waiting: {
    word: () => resultWords.kind,
    order: 70,
    href: publishResultAddress,
    from: sql`call s`,
    title: sql`s.title`,
    cents: sql`0::bigint`,
  },
});
