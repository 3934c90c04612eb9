import { z } from 'zod';
import type { Work } from '#platform/work.ts';
import { inLocale } from '#ui/language.ts';
import type { AnyAddress } from './address.ts';
import type { Context } from './context.ts';
import {
  addressWith,
  COUNT_LIMIT,
  type FilterValues,
  type ListRequest,
  type ListShape,
  pageCount,
  readList,
} from './list.ts';
import type { Access } from './route.ts';

/** One question that the API answers: the same query, right and sight as the page of it. */
export type ApiQuery = {
  /** The address below that of the interface: where a page shows the same, it is that page's. */
  readonly address: AnyAddress;
  readonly access: Access;
  readonly summary: string;
  readonly parameters: z.ZodObject;
  readonly answer: z.ZodType;
  /** Answers nothing when there is no such record to see. */
  run(context: Context): Promise<Found | undefined>;
};

/** The result of a query, and whom it shows: the reading of each of them is recorded before the answer goes out. */
type Found = {
  readonly answer: unknown;
  readonly reading?: Reading & { readonly seen: readonly Seen[] };
};

type Seen = { readonly objectId: string; readonly participantId: string };
type Reading = { readonly action: string; readonly objectKind: string };

/** A pure function that programs may call: the same documents as the command of that name in the terminal. */
export type ApiFunction = {
  readonly method: 'GET' | 'POST';
  readonly address: AnyAddress;
  readonly summary: string;
  /** The document that a POST takes, where it is described by a schema. */
  readonly input?: z.ZodType;
  readonly answer: (document: string) => { readonly exitCode: number; readonly stdout: string };
};

type ListQuery<Row extends z.ZodType, Sort extends string, Filter extends FilterValues> = ListShape<
  Sort,
  Filter
> & {
  readonly address: AnyAddress;
  readonly access: Access;
  readonly summary: string;
  readonly choices: () => Readonly<Record<string, readonly string[]>>;
  readonly row: Row;
  rows(
    work: Work,
    list: ListRequest<Sort, Filter>,
    context: Context,
  ): Promise<{ rows: readonly z.input<Row>[]; total: number }>;
  /** The people whom a row shows, so that the reading of each is recorded; for lists of people. */
  readonly people?: Reading & { readonly of: (row: z.input<Row>) => Seen };
};

/**
 * Makes a query for a list with the filters, orders and pages of its page, how many there are as far as they are
 * counted, and its next page.
 */
export const listOf = <Row extends z.ZodType, Sort extends string, Filter extends FilterValues>(
  query: ListQuery<Row, Sort, Filter>,
): ApiQuery => ({
  address: query.address,
  access: query.access,
  summary: query.summary,
  // The values are the same in every language.
  parameters: inLocale('en', () => listParameters(query)),
  answer: listAnswer(query.row),
  run: async (context) => {
    const list = readList(context.url, query);
    const { rows, total } = await query.rows(context.work, list, context);
    const answer = { rows, ...placeInList(context.url, list, rows.length, total) };
    if (!query.people) return { answer };
    const { of, ...reading } = query.people;
    return { answer, reading: { ...reading, seen: rows.map(of) } };
  },
});

const listAnswer = (row: z.ZodType) =>
  z.object({
    rows: z.array(row),
    total: z.int().describe(`How many there are, counted no further than ${COUNT_LIMIT}`),
    totalIsExact: z.boolean().describe('False where there are more than were counted'),
    page: z.int(),
    pages: z.int().nullable().describe('How many pages there are; null where the total is not exact'),
    next: z.string().nullable().describe('The address of the next page; null where the rows end'),
  });

/** Returns the place of a page in its list. Past what was counted, a full page has a next one, which may be empty. */
function placeInList(
  url: URL,
  { page, limit, offset }: Pick<ListRequest<string, string>, 'page' | 'limit' | 'offset'>,
  rows: number,
  counted: number,
) {
  const totalIsExact = counted <= COUNT_LIMIT;
  const goesOn = totalIsExact ? offset + rows < counted && rows > 0 : rows === limit;
  return {
    total: Math.min(counted, COUNT_LIMIT),
    totalIsExact,
    page,
    pages: totalIsExact ? pageCount(counted) : null,
    next: goesOn ? addressWith(url, { page: page + 1 }) : null,
  };
}

const listParameters = ({
  sorts,
  filters,
  choices,
}: Pick<ListQuery<z.ZodType, string, string>, 'sorts' | 'filters' | 'choices'>): z.ZodObject =>
  z.strictObject({
    sort: z.enum(sorts).optional(),
    direction: z.enum(['ascending', 'descending']).optional(),
    page: z
      .string()
      .regex(/^[1-9]\d{0,4}$/)
      .optional(),
    ...Object.fromEntries(filters.map((name) => [name, filterParameter(choices()[name]).optional()])),
  });

const filterParameter = (values: readonly string[] | undefined) =>
  values ? z.enum(values) : z.string().max(200);

type RecordQuery<Answer extends z.ZodType> = {
  readonly address: AnyAddress;
  readonly access: Access;
  readonly summary: string;
  readonly answer: Answer;
  find(work: Work, id: string, context: Context): Promise<z.input<Answer> | undefined>;
  readonly person?: Reading & { readonly of: (found: z.input<Answer>) => Seen };
};

/** Makes a query for one record by the id in its path. */
export const recordOf = <Answer extends z.ZodType>(query: RecordQuery<Answer>): ApiQuery => ({
  address: query.address,
  access: query.access,
  summary: query.summary,
  parameters: z.strictObject({}),
  answer: query.answer,
  run: async (context) => {
    const found = await query.find(context.work, context.id(), context);
    if (found === undefined) return undefined;
    if (!query.person) return { answer: found };
    const { of, ...reading } = query.person;
    return { answer: found, reading: { ...reading, seen: [of(found)] } };
  },
});
