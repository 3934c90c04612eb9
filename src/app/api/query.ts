import { z } from 'zod';
import { recordReading, recordReadings } from '#modules/audit/index.ts';
import type { Work } from '#platform/work.ts';
import type { Context } from '#web/context.ts';
import { type ListRequest, type ListShape, pageCount, readList } from '#web/list.ts';
import type { Access } from '#web/route.ts';

/** One question that the API answers: the same query, right and sight as the page of it. */
export type ApiQuery = {
  /** As in the route table, below `/api/v1`. */
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly parameters: z.ZodObject;
  readonly answer: z.ZodType;
  /** Answers nothing when there is no such record to see. */
  run(context: Context): Promise<unknown>;
};

type Seen = { readonly objectId: string; readonly participantId: string };
type Reading = { readonly action: string; readonly objectKind: string };

type ListQuery<Row extends z.ZodType, Sort extends string, Filter extends string> = ListShape<
  Sort,
  Filter
> & {
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly row: Row;
  rows(
    work: Work,
    list: ListRequest<Sort, Filter>,
    context: Context,
  ): Promise<{ rows: readonly z.input<Row>[]; total: number }>;
  /** For lists of people: whom a row shows, so that the reading of each is recorded. */
  readonly people?: Reading & { readonly of: (row: z.input<Row>) => Seen };
};

/** A list with the filters, orders and pages of its page, and how many there are in all. */
export const listOf = <Row extends z.ZodType, Sort extends string, Filter extends string>(
  query: ListQuery<Row, Sort, Filter>,
): ApiQuery => ({
  path: query.path,
  access: query.access,
  summary: query.summary,
  parameters: listParameters(query),
  answer: z.object({ rows: z.array(query.row), total: z.int(), page: z.int(), pages: z.int() }),
  run: async (context) => {
    const list = readList(context.url, query);
    const { rows, total } = await query.rows(context.work, list, context);
    if (query.people) {
      const { of, ...reading } = query.people;
      await recordReadings(context.work, { ...reading, seen: rows.map(of) });
    }
    return { rows, total, page: list.page, pages: pageCount(total) };
  },
});

const listParameters = ({ sorts, filters }: ListShape<string, string>): z.ZodObject =>
  z.strictObject({
    sort: z.enum(sorts).optional(),
    direction: z.enum(['ascending', 'descending']).optional(),
    page: z
      .string()
      .regex(/^[1-9]\d{0,2}$/)
      .optional(),
    ...Object.fromEntries(filters.map((name) => [name, z.string().max(200).optional()])),
  });

type RecordQuery<Answer extends z.ZodType> = {
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly answer: Answer;
  find(work: Work, id: string, context: Context): Promise<z.input<Answer> | undefined>;
  readonly person?: Reading & { readonly of: (found: z.input<Answer>) => Seen };
};

/** One record by the id in its path. */
export const recordOf = <Answer extends z.ZodType>(query: RecordQuery<Answer>): ApiQuery => ({
  path: query.path,
  access: query.access,
  summary: query.summary,
  parameters: z.strictObject({}),
  answer: query.answer,
  run: async (context) => {
    const found = await query.find(context.work, context.id(), context);
    if (found !== undefined && query.person) {
      const { of, ...reading } = query.person;
      await recordReading(context.work, { ...reading, ...of(found) });
    }
    return found;
  },
});
