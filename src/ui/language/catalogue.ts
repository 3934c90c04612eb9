/** The two languages of every page. */
export type Language = 'de' | 'en';

/** How a page is read: participants may also choose Leichte Sprache. */
export type Reading = Language | 'de-x-leicht';

type Message = string | ((...facts: never[]) => string);
export type Messages = { readonly [key: string]: Message | Messages };

/** The shape that every other language has to fill: same keys, same parameters, any words. */
export type Shape<M> = {
  readonly [K in keyof M]: M[K] extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : M[K] extends string
      ? string
      : Shape<M[K]>;
};

/** TypeScript accepts a function that ignores a parameter; a translation must not lose a fact. */
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

export type Catalogue<M> = { readonly [R in Reading]: Shape<M> };

/**
 * The messages of a module in every reading: `messages[reading].title`.
 * A key or parameter that English lacks is a compile error; Leichte Sprache falls back to German.
 */
export function catalogue<const M extends Messages, const E extends Shape<M>>(
  de: M,
  en: E & Complete<M, NoInfer<E>>,
  leicht: Partly<Shape<M>> = {},
): Catalogue<M> {
  // German defines the shape that `Complete` has just checked; the compiler cannot follow that for every M.
  return { de, en, 'de-x-leicht': filled(de, leicht) } as unknown as Catalogue<M>;
}

function filled(whole: Messages, part: object): Messages {
  const result: Record<string, Message | Messages> = { ...whole };
  for (const [key, value] of Object.entries(part)) {
    const under = whole[key];
    result[key] = typeof under === 'object' ? filled(under, value) : value;
  }
  return result;
}
