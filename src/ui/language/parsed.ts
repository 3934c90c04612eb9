/** The reason why an input could not be read. The page turns the code into a sentence beside the field. */
export type InputFault = 'missing' | 'unreadable' | 'too-precise' | 'too-large' | 'no-such-day';

/** The result of parsing the text of an input field. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: InputFault };

export const read = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const fault = (code: InputFault): Parsed<never> => ({ ok: false, fault: code });
