import { type Expression, sql } from 'kysely';
import type { ListRequest } from './list.ts';

type Paged<Query> = {
  limit(rows: Expression<number>): Query;
  offset(rows: Expression<number>): Query;
};

/**
 * Takes the asked page of what a list finds. The length of a page stands in the statement and not among its parameters: there
 * are two lengths, and PostgreSQL keeps a plan only where it knows how few rows are wanted. So does the first page.
 */
export const pageOf =
  ({ limit, offset }: Pick<ListRequest<string, string>, 'limit' | 'offset'>) =>
  <Query extends Paged<Query>>(query: Query): Query => {
    const page = query.limit(sql.lit(limit));
    return offset === 0 ? page : page.offset(sql.val(offset));
  };
