import { randomUUID } from 'node:crypto';

export type Statement = { readonly sql: string; readonly parameters: readonly unknown[] };

/** The effect of one request: its statements in order, and the ids that were made up on the way. */
export type Recording = { readonly statements: readonly Statement[]; readonly newIds: readonly string[] };

export type Recorder = {
  readonly observe: (sql: string, parameters: readonly unknown[]) => void;
  readonly newId: () => string;
  record<T>(request: () => Promise<T>): Promise<{ answer: T; recording: Recording }>;
};

/** Listens to a store. One request at a time: what runs meanwhile would be recorded with it. */
export function createRecorder(): Recorder {
  let statements: Statement[] = [];
  let newIds: string[] = [];
  return {
    observe: (sql, parameters) => void statements.push({ sql, parameters }),
    newId: () => {
      const id = randomUUID();
      newIds.push(id);
      return id;
    },
    record: async (request) => {
      statements = [];
      newIds = [];
      const answer = await request();
      return { answer, recording: { statements, newIds } };
    },
  };
}

/** Statements that only frame the others: begin, commit and savepoints cost a round trip but ask nothing. */
export const isFrame = ({ sql }: Statement): boolean =>
  /^(begin|start transaction|commit|rollback|savepoint|release|set constraints)\b/i.test(sql);
