import { sql } from 'kysely';

/**
 * Says something of the body whose id stands in this column. It is looked up and not joined: PostgreSQL weighs every order in
 * which the tables of a statement could be joined, and each one more takes it twice as long.
 */
export const ofBody = (column: string) => ({
  name: lookUp<string>('name', column),
  kind: lookUp<string>('kind', column),
  officialKey: lookUp<string | null>('officialKey', column),
});

const lookUp = <Value>(wanted: 'name' | 'kind' | 'officialKey', column: string) =>
  sql<Value>`(select ${sql.ref(`o.${wanted}`)} from organisation_name o where o.id = ${sql.ref(column)})`;
