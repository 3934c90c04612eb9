import type { z } from 'zod';
import type { Problem } from './command.ts';

/** Returns every fault of an input at once, as codes and facts that `ui` turns into a sentence beside the field. */
export const problemsOf = (error: z.ZodError): Problem[] => error.issues.flatMap(problemOf);

/** Finds texts with a character that no keyboard types and PostgreSQL cannot store (U+0000). */
export function unstorable(input: unknown, path: readonly string[] = []): Problem[] {
  if (typeof input === 'string')
    return input.includes('\u0000') ? [{ path: path.join('.'), code: 'unreadable', facts: {} }] : [];
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([name, value]) => unstorable(value, [...path, name]));
}

function problemOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.join('.');
  switch (issue.code) {
    case 'invalid_type':
      return [
        issue.input === undefined || issue.input === null || issue.input === ''
          ? { path, code: 'required', facts: {} }
          : { path, code: `not-a-${issue.expected}`, facts: {} },
      ];
    case 'too_small':
      return [tooSmall(path, issue)];
    case 'too_big':
      return [
        {
          path,
          code: issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'too-large',
          facts: { maximum: Number(issue.maximum) },
        },
      ];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path, key].join('.'),
        code: 'unknown-field',
        facts: {},
      }));
    case 'invalid_value':
      return [
        {
          path,
          code:
            issue.input === undefined || issue.input === null || issue.input === ''
              ? 'required'
              : 'not-a-choice',
          facts: {},
        },
      ];
    case 'custom':
      return [{ path, code: issue.message, facts: (issue.params ?? {}) as Problem['facts'] }];
    default:
      return [{ path, code: 'wrong-format', facts: {} }];
  }
}

function tooSmall(path: string, issue: z.core.$ZodIssueTooSmall): Problem {
  const minimum = Number(issue.minimum);
  if (issue.origin === 'string')
    return minimum <= 1
      ? { path, code: 'required', facts: {} }
      : { path, code: 'too-short', facts: { minimum } };
  if (issue.origin === 'array') return { path, code: 'too-few', facts: { minimum } };
  return { path, code: 'too-small', facts: { minimum: issue.inclusive ? minimum : minimum + 1 } };
}
