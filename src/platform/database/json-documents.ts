import type { ColumnType } from 'kysely';

/**
 * The documents in JSON columns, as `'table.column'` in the names of the code. The module that owns a column says beside
 * its store what it keeps there, by declaring this interface further. A column nobody speaks for is unknown.
 */
// biome-ignore lint/suspicious/noEmptyInterface: it is filled where the documents are known
export interface JsonDocuments {}

/** A JSON column of a table: its document when it is read, and that document as `json` writes it. */
export type Json<Column extends string> = ColumnType<
  JsonDocument<Column>,
  JsonText<JsonDocument<Column>>,
  JsonText<JsonDocument<Column>>
>;

type JsonDocument<Column extends string> = Column extends keyof JsonDocuments
  ? JsonDocuments[Column]
  : unknown;

declare const written: unique symbol;

/** The text of a document, which still knows what was written. */
type JsonText<Document> = string & { readonly [written]: Document };

/** Writes a document for its column; another document than the column holds does not compile. */
export const json = <Document>(document: Document): JsonText<Document> =>
  JSON.stringify(document) as JsonText<Document>;
