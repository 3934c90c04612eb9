import type { Child } from 'hono/jsx';
import { words } from '../words.ts';
import { ErrorSummary } from './error-summary.tsx';
import { type Fault, FormContext, type Input } from './form-state.ts';
import { Hidden } from './hidden.tsx';

/** The names under which a form carries what people do not type. */
export const FORM_FIELDS = {
  csrf: '_csrf',
  command: '_command',
  version: '_version',
  again: '_again',
} as const;

export type FormProps = {
  action: string;
  csrf: string;
  /** The id made when the form was first shown: sending it twice does one thing. */
  commandId?: string | undefined;
  /** The version of the record that the form shows: a change by somebody else is noticed. */
  version?: string | number | undefined;
  /** The values that were sent, when the form comes back. They win over the values of the fields. */
  input?: Input | undefined;
  faults?: readonly Fault[] | undefined;
  /** Tells the ids of several forms on one page apart. */
  scope?: string | undefined;
  /** Says that the form has files to send. */
  upload?: boolean;
  /** A name under which the browser keeps half-filled input until it is sent. Never for forms about people. */
  draft?: string | undefined;
  children: Child;
};

/** The frame of every form that changes something: faults on top, input kept. */
export const Form = ({
  action,
  input,
  faults = [],
  scope = 'field',
  upload,
  draft,
  children,
  ...hidden
}: FormProps) => (
  <form
    class="sw-form"
    method="post"
    action={action}
    enctype={upload ? 'multipart/form-data' : undefined}
    novalidate
    data-draft={draft}
    data-changed={input && faults.length > 0 ? 'true' : undefined}
    data-draft-notice={draft && words.draft}
    data-draft-discard={draft && words.draftDiscard}
  >
    <Hidden name={FORM_FIELDS.csrf} value={hidden.csrf} />
    <Hidden name={FORM_FIELDS.command} value={hidden.commandId} />
    <Hidden name={FORM_FIELDS.version} value={hidden.version} />
    <FormContext.Provider value={{ scope, input, faults }}>
      <ErrorSummary faults={faults} />
      {children}
    </FormContext.Provider>
  </form>
);

type ActionFormProps = Pick<FormProps, 'action' | 'csrf' | 'commandId' | 'version' | 'children'> & {
  /** The browser forgets what it kept of half-filled forms. */
  endsSession?: boolean;
};

/** A form of one button, for example in a row of a table. */
export const ActionForm = ({ children, ...form }: ActionFormProps) => (
  <form class="sw-action-form" method="post" action={form.action} data-ends-session={form.endsSession}>
    <Hidden name={FORM_FIELDS.csrf} value={form.csrf} />
    <Hidden name={FORM_FIELDS.command} value={form.commandId} />
    <Hidden name={FORM_FIELDS.version} value={form.version} />
    {children}
  </form>
);
