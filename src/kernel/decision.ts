/** A refusal is a value: a short code and the facts that the sentence for the person needs. */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  readonly facts: Readonly<Record<string, string | number | null>>;
};

/** The answer of a rule: the change to make, or why not. */
export type Decision<Change, Code extends string = string> =
  | { readonly change: Change; readonly refusal?: undefined }
  | { readonly change?: undefined; readonly refusal: Refusal<Code> };

export const decided = <Change>(change: Change): { change: Change } => ({ change });

export const refused = <Code extends string>(
  code: Code,
  facts: Refusal['facts'] = {},
): { refusal: Refusal<Code> } => ({ refusal: { code, facts } });
