import type { Child } from 'hono/jsx';
import { recordReading } from '#modules/audit/index.ts';
import { listCoaches } from '#modules/identity/index.ts';
import { findCoaching, findPerson, fullName, type PersonDetail } from '#modules/participants/index.ts';
import { formatDate } from '#ui/language.ts';
import { Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { personAddress } from '../../participants/addresses.ts';
import { handOverAddress, personPlanAddress } from '../addresses.ts';
import { handOver } from '../commands/hand-over.ts';
import { coachingMessages } from '../messages.ts';
import { listOpenItems, type OpenItem } from '../queries/find-open-items.ts';

const words = () => coachingMessages.handOver;

type About = {
  readonly person: PersonDetail;
  readonly coaches: readonly { readonly value: string; readonly label: string }[];
  readonly items: readonly OpenItem[];
  readonly agrees: boolean;
};

/** The form by which the Jobcenter hands the coaching of a person over; what is open stands beside it. */
export const handOverForm = defineForm({
  address: handOverAddress,
  command: handOver,
  load: findAbout,
  seen: ({ work }, { person: { id, participantId } }) =>
    recordReading(work, {
      action: 'coaching.see-plan',
      objectKind: 'participation',
      objectId: id,
      participantId,
    }),
  fields: (about): FieldSpec[] => [
    { name: 'coachId', kind: 'choice', label: words().coach, options: about ? [...about.coaches] : [] },
    { name: 'fromOn', kind: 'date', label: words().fromOn, hint: words().fromOnHint },
    { name: 'reason', kind: 'long-text', label: words().reason, hint: words().reasonHint },
  ],
  words: ({ person, agrees }) => ({
    title: words().title,
    submit: words().submit,
    intro: agrees ? words().notesGo : words().notesStay,
    preline: fullName(person),
    breadcrumb: [{ label: fullName(person), href: personAddress(person.id) }],
  }),
  around: (form, { items }) => <WithOpenItems items={items} form={form} />,
  done: ({ id }) => personPlanAddress(String(id), { done: 'coaching.handed-over' }),
});

async function findAbout(context: Context): Promise<About | undefined> {
  const { work } = context;
  const person = await findPerson(work, context.id());
  const coached = person && (await findCoaching(work, person.participantId));
  if (!coached) return undefined;
  const coaches = (await listCoaches(work)).filter(({ value }) => !coached.coachIds.includes(value));
  const items = await listOpenItems(work, person.participantId);
  return { person, coaches, items, agrees: coached.agreesToHandOver(work.today) };
}

const WithOpenItems = ({ items, form }: { items: readonly OpenItem[]; form: Child }) => (
  <>
    <Section title={words().open}>
      <Table
        caption={words().open}
        captionHidden
        rows={items}
        empty={<p class="kern-body">{words().nothingOpen}</p>}
        columns={[
          { label: words().columns.what, cell: ({ kind, title }) => title ?? words().kinds[kind] },
          { label: words().columns.due, cell: ({ dueOn }) => formatDate(dueOn) },
        ]}
      />
    </Section>
    {form}
  </>
);
