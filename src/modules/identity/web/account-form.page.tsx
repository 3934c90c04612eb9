import { Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { administrationMessages } from '../messages/administration.ts';

type Props = {
  context: Context;
  state: FormState;
  title: string;
  /** Whose form this is. */
  preline?: string;
  action: string;
  fields: readonly FieldSpec[];
  values?: Readonly<Record<string, unknown>>;
  submit: string;
  /** Where the page hangs: the list or the person. */
  parent: { label: string; href: string };
};

/** The short forms of the administration: a person, a role, a token. */
export const AdministrationForm = ({ context, state, title, preline, parent, ...form }: Props) => {
  const { title: accounts } = administrationMessages.accounts;
  const isBelowPerson = parent.href.startsWith('/accounts/');
  return (
    <Page
      frame={context.frame}
      title={title}
      preline={preline}
      hasFaults={state.faults.length > 0}
      breadcrumb={[...(isBelowPerson ? [{ label: accounts, href: '/accounts' }] : []), parent]}
    >
      <CommandForm {...form} csrf={context.csrf} state={state} />
    </Page>
  );
};
