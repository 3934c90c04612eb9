import { z } from 'zod';

/** One fault of a document; `path` reads like `proposals[0].scores[1].points` and is empty for the whole document. */
export type InputProblem = { readonly path: string; readonly message: string };

/** The shape's own complaints: one per unknown field, so that each can be found by its path. */
export const shapeProblems = (error: z.ZodError): InputProblem[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: z.core.toDotPath([...issue.path, key]),
          message: 'is not a known field',
        }))
      : [{ path: z.core.toDotPath(issue.path), message: issue.message }],
  );
