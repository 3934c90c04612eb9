import { currentLocale, inLocale, type Locale } from './locale.ts';

type Message = string | ((...facts: never[]) => string);
type Messages = { readonly [key: string]: Message | Messages };

/** The shape that every other language has to fill: same keys, same parameters, any words. */
export type Shape<M> = {
  readonly [K in keyof M]: M[K] extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : M[K] extends string
      ? string
      : Shape<M[K]>;
};

/** The check that a translation loses no fact: TypeScript accepts a function that ignores a parameter. */
type Complete<M, T> = {
  readonly [K in keyof T]: K extends keyof M
    ? T[K] extends (...facts: infer Facts) => string
      ? M[K] extends (...facts: infer Wanted) => string
        ? Facts['length'] extends Wanted['length']
          ? T[K]
          : never
        : never
      : T[K] extends string
        ? T[K]
        : Complete<M[K], T[K]>
    : never;
};

type Partly<M> = { readonly [K in keyof M]?: M[K] extends Message ? M[K] : Partly<M[K]> };

/**
 * Returns the messages of a module, `messages.title`, which answer in the locale that is bound when they are asked. A
 * key or parameter that English lacks is a compile error; Leichte Sprache falls back to German.
 */
export function catalogue<const M extends Messages, const E extends Shape<M>>(
  de: M,
  en: E & Complete<M, NoInfer<E>>,
  leicht: Partly<Shape<M>> = {},
): Shape<M> {
  // German defines the shape that `Complete` has just checked; the compiler cannot follow that for every M.
  const inEvery = { de, en: en as Messages, 'de-x-leicht': filled(de, leicht) };
  return answering(Object.keys(de), inEvery) as unknown as Shape<M>;
}

/** Answers at the moment of use: modules build their messages long before anybody's locale is known. */
function answering(keys: readonly string[], inEvery: Readonly<Record<Locale, Messages>>): Messages {
  const get = (key: string) => () => inEvery[currentLocale()][key];
  return Object.defineProperties(
    {},
    Object.fromEntries(keys.map((key) => [key, { get: get(key), enumerable: true }])),
  );
}

/** Returns the messages of one named locale, whatever is bound; for two locales side by side. */
export const messagesIn = <M extends object>(messages: M, locale: Locale): M =>
  inLocale(locale, () => ({ ...messages }));

type Joined<C> = C extends readonly [infer First, ...infer Rest] ? First & Joined<Rest> : unknown;

/**
 * Returns several catalogues as one; it answers as they do. Groups of one name become one group (`refusals` of each
 * matter of a module); of two messages of one name the later counts.
 */
export function joinCatalogues<const C extends readonly object[]>(...catalogues: C): Joined<C> {
  const all = catalogues as readonly object[] as readonly Messages[];
  const joined = (key: string) => {
    const having = all.filter((one) => key in one);
    return { get: () => having.map((one) => one[key]).reduce(together), enumerable: true };
  };
  const keys = new Set(all.flatMap((one) => Object.keys(one)));
  return Object.defineProperties(
    {},
    Object.fromEntries([...keys].map((key) => [key, joined(key)])),
  ) as Joined<C>;
}

type Answer = Message | Messages | undefined;

const together = (one: Answer, next: Answer): Answer =>
  typeof one === 'object' && typeof next === 'object' ? { ...one, ...next } : next;

function filled(whole: Messages, part: object): Messages {
  const result: Record<string, Message | Messages> = { ...whole };
  for (const [key, value] of Object.entries(part)) {
    const under = whole[key];
    result[key] = typeof under === 'object' ? filled(under, value) : value;
  }
  return result;
}
