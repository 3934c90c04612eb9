import type { Child } from 'hono/jsx';
import { ActionForm, Actions, Button, Hidden, Link, LinkButton, Section, Table } from '#ui/parts.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { amendmentAddress, arrangePartAddress, programmePartsAddress } from '../addresses.ts';
import { amendmentWords } from '../messages/amendment-words.ts';
import { partWords } from '../messages/part-words.ts';
import { contentsOf } from '../model/part-fields.ts';
import { isRemovable, partName } from '../model/part-path.ts';
import { type PartPath, shapeAt } from '../model/part-schema.ts';
import { valueAt } from '../model/part-values.ts';
import { presentDrafted } from './differences.presenter.ts';
import { partTitle } from './part-fields.ts';
import type { ShownPart } from './part-form.tsx';
import { Differences } from './programme-versions.tsx';

type Props = { part: ShownPart; context: Context; refusal: RefusalText | undefined; children: Child };

/** The page of a part: its values, the parts below it or the items of a list, and how to be rid of it. */
export const PartOutline = ({ part, context, refusal, children }: Props) => {
  const { definition, path } = part;
  const shape = shapeAt(path);
  const isThere = (valueAt(definition, path) ?? null) !== null;
  return (
    <>
      {shape?.type === 'array' ? (
        <>
          <RefusalNotice refusal={refusal} />
          <Items part={part} context={context} />
        </>
      ) : (
        <>
          {part.isVersion && path.length === 0 && <SoFar part={part} context={context} />}
          {isThere && <Parts part={part} />}
          {children}
        </>
      )}
      {shape && isThere && isRemovable(path, shape) && (
        <Actions>
          <Arrange part={part} context={context} at={path} arrange="remove" />
        </Actions>
      )}
    </>
  );
};

/** The changes that the draft of a version makes so far, the way to its day and reason, and how to begin again. */
const SoFar = ({ part, context }: { part: ShownPart; context: Context }) => {
  const { programme, definition } = part;
  const rows = presentDrafted(programme.definition, definition);
  return (
    <Section title={amendmentWords.soFar}>
      <Differences title={amendmentWords.soFar} rows={rows} />
      {rows.length > 0 && (
        <Actions>
          <LinkButton kind="primary" href={amendmentAddress(programme.id)}>
            {amendmentWords.prepare}
          </LinkButton>
          <Arrange part={part} context={context} at={[]} arrange="remove" label={amendmentWords.startAgain} />
        </Actions>
      )}
    </Section>
  );
};

/** The parts below a part that have pages of their own. */
const Parts = ({ part: { programme, definition, path, isVersion } }: { part: ShownPart }) => {
  const shape = shapeAt(path);
  const all = (shape ? contentsOf(shape).parts.map((one) => [...path, ...one.path]) : []).filter(
    ([name]) => !(isVersion && name === 'versions'),
  );
  const parts = all.filter((at) => (valueAt(definition, at.slice(0, -1)) ?? null) !== null);
  if (parts.length === 0) return null;
  return (
    <Section title={partWords.parts}>
      <ul class="kern-body">
        {parts.map((at) => (
          <li>
            <Link href={programmePartsAddress(programme.id, { at: partName(at) })}>
              {partTitle(definition, at)}
            </Link>{' '}
            ({stateOf(valueAt(definition, at))})
          </li>
        ))}
      </ul>
    </Section>
  );
};

function stateOf(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return partWords.count(value.length);
  return value === undefined || value === null || Array.isArray(value) ? partWords.addPart : partWords.filled;
}

/** The items of a list, in their order, which can be changed. */
const Items = ({ part, context }: { part: ShownPart; context: Context }) => {
  const { programme, definition, path } = part;
  const found = valueAt(definition, path);
  const items = (Array.isArray(found) ? found : []).map((_, place): PartPath => [...path, place]);
  const add = programmePartsAddress(programme.id, { at: partName([...path, items.length]) });
  return (
    <Section
      title={partWords.items}
      actions={
        <LinkButton kind="primary" href={add}>
          {partWords.add}
        </LinkButton>
      }
    >
      <Table
        caption={partTitle(definition, path)}
        captionHidden
        empty={<p class="kern-body">{partWords.none}</p>}
        rows={items}
        columns={[
          {
            label: partTitle(definition, path),
            cell: (at) => (
              <Link href={programmePartsAddress(programme.id, { at: partName(at) })}>
                {partTitle(definition, at)}
              </Link>
            ),
          },
          {
            label: partWords.order,
            cell: (at) => (
              <Actions>
                {at !== items[0] && <Arrange part={part} context={context} at={at} arrange="earlier" />}
                {at !== items.at(-1) && <Arrange part={part} context={context} at={at} arrange="later" />}
              </Actions>
            ),
          },
        ]}
      />
    </Section>
  );
};

type ArrangeProps = {
  part: ShownPart;
  context: Context;
  at: PartPath;
  arrange: 'remove' | 'earlier' | 'later';
  label?: string;
};

const Arrange = ({ part: { programme, definition }, context, at, arrange, label }: ArrangeProps) => (
  <ActionForm
    action={arrangePartAddress(programme.id)}
    csrf={context.csrf}
    commandId={context.work.newId()}
    version={programme.version}
  >
    <Hidden name="at" value={partName(at)} />
    <Hidden name="arrange" value={arrange} />
    <Button kind={arrange === 'remove' ? 'secondary' : 'tertiary'}>
      {label ?? partWords[arrange]}
      <span class="kern-sr-only">: {partTitle(definition, at)}</span>
    </Button>
  </ActionForm>
);
