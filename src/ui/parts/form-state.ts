import { createContext, useContext } from 'hono/jsx';

/** One thing that is wrong with what was sent, in a finished sentence; no field where the form shows none for it. */
export type Fault = { readonly field: string | null; readonly message: string };

/** The values that were sent, by field name, kept so that nobody types them twice. */
export type Input = { readonly [field: string]: string | readonly string[] | undefined };

type FormState = {
  /** Keeps the ids of several forms on one page apart. */
  readonly scope: string;
  readonly input?: Input | undefined;
  readonly faults: readonly Fault[];
};

/** The state that `Form` provides; a field finds its own input and fault by its name. */
export const FormContext = createContext<FormState>({ scope: 'field', faults: [] });

export const fieldId = (scope: string, name: string): string => `${scope}-${name}`;

export const useScope = (): string => useContext(FormContext).scope;

export const useFieldId = (name: string): string => fieldId(useScope(), name);

/** Returns the text that stands in the field: what was just sent, else what the page knows. */
export function useText(name: string, known: string | undefined): string {
  const { input } = useContext(FormContext);
  const sent = input ? input[name] : known;
  return typeof sent === 'string' ? sent : (sent?.[0] ?? '');
}

/** Returns the choices that are ticked: what was just sent (no tick sends nothing), else what the page knows. */
export function useChosen(name: string, known: readonly string[]): readonly string[] {
  const { input } = useContext(FormContext);
  const sent = input ? (input[name] ?? []) : known;
  return typeof sent === 'string' ? [sent] : sent;
}

export function useFault(name: string): string | undefined {
  return useContext(FormContext).faults.find((fault) => fault.field === name)?.message;
}
