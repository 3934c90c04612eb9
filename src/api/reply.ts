import type { Problem } from '#platform/commands/command.ts';
import type { Language } from '#ui/language.ts';
import { hasProblemText, problemText } from '#web/form-words.ts';

/** The body of every refusal. `code`, `why` and `next` say why not and what to do; `problems` what is wrong with the input. */
type ApiError = {
  readonly error: string;
  readonly code?: string;
  readonly why?: string;
  readonly next?: string;
  readonly version?: number;
  readonly problems?: readonly {
    readonly path: string;
    readonly code: string;
    readonly facts: Problem['facts'];
    readonly message: string;
  }[];
};

export const reply = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(value, { status, headers: { 'cache-control': 'no-store', ...headers } });

export const refuse = (error: ApiError, status: number, headers: Record<string, string> = {}): Response =>
  reply(error, status, headers);

export const notSignedIn = (): Response =>
  refuse({ error: 'not-signed-in' }, 401, { 'www-authenticate': 'Bearer' });

export const notFound = (): Response => refuse({ error: 'not-found' }, 404);

/** Returns the answer with every problem at once. */
export const invalid = (problems: readonly Problem[], status = 422): Response =>
  refuse(
    {
      error: 'invalid-input',
      problems: problems.map(({ path, code, facts }) => ({
        ...{ path, code, facts },
        message: hasProblemText(code)
          ? problemText(path || 'document', code, facts)
          : inPlainWords(path || 'document', code, facts),
      })),
    },
    status,
  );

/** Returns a fault that only the form of a page has a sentence for: its code as words, with its figures. */
function inPlainWords(path: string, code: string, facts: Problem['facts']): string {
  const figures = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
  const words = code.replaceAll('-', ' ');
  return `${path}: ${words}${figures.length > 0 ? ` (${figures.join(', ')})` : ''}.`;
}

/**
 * Returns the language asked for. Programs read English unless they say otherwise; what an account is set to is for its
 * pages.
 */
export const languageAskedFor = (acceptLanguage: string | undefined): Language =>
  /^de\b/i.test(acceptLanguage ?? '') ? 'de' : 'en';
