import { z } from 'zod';
import { count, day, id, text, title } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { documentAddress } from './addresses.ts';
import { conceptContent, resultContent } from './model/document-content.ts';
import { findDocument } from './queries/find-document.ts';
import { documentList, TO_ALL } from './web/document-list.ts';

const document = z.object({
  id,
  title: text,
  kind: text,
  number: count,
  status: text,
  ownerName: text,
  movedOn: day,
});

const party = z.object({
  id,
  organisationName: text.nullable(),
  personName: text,
  function: text,
  role: text,
  outcome: text,
  answeredOn: day.nullable(),
  reason: text.nullable(),
});

export const documentsQueries: readonly ApiQuery[] = [
  listOf({
    ...documentList.asked,
    summary: 'Agreements, concepts and results that you may see',
    row: document,
  }),
  recordOf({
    address: documentAddress,
    access: TO_ALL,
    summary: 'One document with its parties and the other texts of its series',
    answer: document.extend({
      version: count,
      programmeId: id,
      programmeTitle: title,
      body: text,
      content: z.union([conceptContent, resultContent]).nullable(),
      hash: text.nullable(),
      decidedBy: text,
      addresseeName: text.nullable(),
      districtName: text.nullable(),
      inForceOn: day.nullable(),
      publicFrom: day.nullable(),
      reason: text.nullable(),
      parties: z.array(party).readonly(),
      numbers: z
        .array(z.object({ id, number: count, status: text, movedOn: day, reason: text.nullable() }))
        .readonly(),
    }),
    find: findDocument,
  }),
];
