import { z } from 'zod';
import type { Parsed } from '../model/parse-yaml.ts';

const MAXIMUM_CHARACTERS = 200_000;

/** Makes the input of a file as text; every problem in it is told at once, with its path and line. */
export const fileText = (parse: (text: string) => Parsed<unknown>) =>
  z
    .string()
    .min(1)
    .max(MAXIMUM_CHARACTERS)
    .superRefine((text, context) => {
      for (const { path, line, message } of parse(text).problems ?? []) {
        context.addIssue({
          code: 'custom',
          message: 'in-file',
          params: { line, where: path, what: message },
        });
      }
    });
