import { createContext, useContext } from 'hono/jsx';

/** One thing that is wrong with what was sent, in a finished sentence. */
export type Fault = { readonly field: string; readonly message: string };

/** What was sent, by field name, kept so that nobody types it twice. */
export type Input = { readonly [field: string]: string | readonly string[] | undefined };

export type FormState = { readonly input?: Input | undefined; readonly faults: readonly Fault[] };

/** `Form` provides it; a field finds its own input and fault by its name. */
export const FormContext = createContext<FormState>({ faults: [] });

export const fieldId = (name: string): string => `field-${name}`;

/** The text that stands in the field: what was just sent, else what the page knows. */
export function useText(name: string, known: string | undefined): string {
  const { input } = useContext(FormContext);
  const sent = input ? input[name] : known;
  return typeof sent === 'string' ? sent : (sent?.[0] ?? '');
}

/** The choices that are ticked: what was just sent (no tick sends nothing), else what the page knows. */
export function useChosen(name: string, known: readonly string[]): readonly string[] {
  const { input } = useContext(FormContext);
  const sent = input ? (input[name] ?? []) : known;
  return typeof sent === 'string' ? [sent] : sent;
}

export function useFault(name: string): string | undefined {
  return useContext(FormContext).faults.find((fault) => fault.field === name)?.message;
}
