import { kindName } from '#modules/identity/index.ts';
import { formatNumber } from '#ui/language.ts';
import { ActionForm, Actions, Button, Hidden, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { settleBodiesAddress } from '../addresses.ts';
import { landsMessages } from '../messages.ts';
import type { BodyPlan } from '../model/plan-bodies.ts';

type Props = { context: Context; plan: BodyPlan; sent: string | undefined };

/** The difference that a file would make, and the button that makes it. */
export const BodyPlanView = ({ context, plan, sent }: Props) => {
  const words = landsMessages.preview;
  const { missing, changed, links, unknown, same } = plan;
  const linked = links.missing.length + links.changed.length;
  const differs = missing.length + changed.length + linked > 0;
  return (
    <>
      {differs ? (
        <Actions>
          <ActionForm action={settleBodiesAddress()} csrf={context.csrf} commandId={context.work.newId()}>
            {sent !== undefined && <Hidden name="text" value={sent} />}
            <Button kind="primary">{words.settle}</Button>
          </ActionForm>
        </Actions>
      ) : (
        <p class="kern-body">{words.nothing}</p>
      )}
      <ByKind title={words.missing(formatNumber(missing.length))} bodies={missing.map(({ body }) => body)} />
      <Changes changed={changed} />
      {linked > 0 && <p class="kern-body">{words.links(formatNumber(linked))}</p>}
      <p class="kern-body">{words.same(formatNumber(same))}</p>
      <ByKind title={words.unknown(formatNumber(unknown.length))} bodies={unknown} />
    </>
  );
};

type Named = { readonly kind: string; readonly name: string };

/** Bodies by their kind, so that a hundred of them are seen at a glance. */
const ByKind = ({ title, bodies }: { title: string; bodies: readonly Named[] }) => {
  const { columns } = landsMessages.preview;
  if (bodies.length === 0) return null;
  return (
    <Table
      caption={title}
      rows={[...Map.groupBy(bodies, ({ kind }) => kind)]}
      columns={[
        { label: columns.kind, cell: ([kind]) => kindName(kind) },
        { label: columns.count, cell: ([, named]) => formatNumber(named.length), numeric: true },
        { label: columns.bodies, cell: ([, named]) => named.map(({ name }) => name).join(' · ') },
      ]}
    />
  );
};

const Changes = ({ changed }: Pick<BodyPlan, 'changed'>) => {
  const { columns, fields, changed: title } = landsMessages.preview;
  const rows = changed.flatMap(({ known, differences }) =>
    differences.map((difference) => ({ name: known.name, ...difference })),
  );
  if (rows.length === 0) return null;
  return (
    <Table
      caption={title(formatNumber(changed.length))}
      rows={rows}
      columns={[
        { label: columns.body, cell: ({ name }) => name },
        { label: columns.field, cell: ({ field }) => fields[field] },
        { label: columns.is, cell: ({ is }) => is || '–' },
        { label: columns.becomes, cell: ({ becomes }) => becomes },
      ]}
    />
  );
};
