import type { Child } from 'hono/jsx';
import { recordReading } from '#modules/audit/index.ts';
import { listCoaches } from '#modules/identity/index.ts';
import { currentLanguage, formatDate } from '#ui/language.ts';
import { Actions, Alert, DescriptionList, LinkButton, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import {
  handOverAddress,
  handOversAddress,
  offerHandOverAddress,
  personAddress,
  refuseHandOverAddress,
  withdrawHandOverAddress,
} from '../addresses.ts';
import { offerHandOver } from '../commands/offer-hand-over.ts';
import { refuseHandOver } from '../commands/refuse-hand-over.ts';
import { takeHandOver } from '../commands/take-hand-over.ts';
import { withdrawHandOver } from '../commands/withdraw-hand-over.ts';
import { participantsMessages } from '../messages.ts';
import { findHandOver, type HandOverDetail, listKeepers } from '../queries/hand-overs.ts';
import { namedPerson, recordPerson, wordsAbout } from './named-person.ts';
import { fullName } from './person.presenter.ts';

const words = () => participantsMessages.handOver;

/** The form by which the keeper offers a participation to another body. */
export const offerHandOverForm = defineForm({
  address: offerHandOverAddress,
  command: offerHandOver,
  load: async (context) => {
    const person = await namedPerson(context);
    return person && { person, keepers: await listKeepers(context.work) };
  },
  seen: (context, { person }) => recordPerson(context, person),
  version: ({ person }) => person.version,
  fields: (about): FieldSpec[] => [
    {
      ...{ name: 'toId', kind: 'choice', label: words().to },
      options: (about?.keepers ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'reason', kind: 'long-text', label: words().reason, hint: words().reasonHint },
  ],
  words: ({ person }) => ({
    ...{ title: words().offer, submit: words().offerSave, intro: words().offerIntro },
    ...wordsAbout(person),
  }),
  done: ({ id }) => personAddress(String(id), { done: 'participants.hand-over-offered' }),
});

/** The form by which the keeper takes an open offer back. */
export const withdrawHandOverForm = defineForm({
  address: withdrawHandOverAddress,
  command: withdrawHandOver,
  load: async (context) => {
    const person = await namedPerson(context);
    return person?.handOvers.some(({ status }) => status === 'offered') ? person : undefined;
  },
  seen: recordPerson,
  version: (person) => person.version,
  fields: (): FieldSpec[] => [],
  words: (person) => ({
    ...{ title: words().withdraw, submit: words().withdraw, intro: words().withdrawIntro },
    ...wordsAbout(person),
  }),
  done: ({ id }) => personAddress(String(id), { done: 'participants.hand-over-withdrawn' }),
});

/** The part that both answers of the other body have in common: the offer, and that somebody read who it is. */
const answering = {
  seen: ({ work }: Context, { id, participantId, person }: HandOverDetail) =>
    person === null
      ? Promise.resolve()
      : recordReading(work, {
          action: 'participants.see-hand-over',
          objectKind: 'hand-over',
          objectId: id,
          participantId,
        }),
  version: ({ version }: HandOverDetail) => version,
};

/** The page of an offer for the body that may take the person, and the form by which it does. */
export const takeHandOverForm = defineForm({
  ...answering,
  address: handOverAddress,
  command: takeHandOver,
  load: async (context) => {
    const offer = await findHandOver(context.work, context.id());
    return offer && { ...offer, coaches: await listCoaches(context.work) };
  },
  fields: (about): FieldSpec[] => [
    {
      ...{ name: 'coachId', kind: 'choice', label: participantsMessages.referral.coach },
      options: about ? about.coaches : [],
    },
  ],
  words: (offer) => ({ ...titled(offer), submit: words().take }),
  around: (form, offer) => <Offered offer={offer} form={form} />,
  done: ({ id }) => personAddress(String(id), { done: 'participants.hand-over-taken' }),
});

/** The form by which the other body refuses, and says why. */
export const refuseHandOverForm = defineForm({
  ...answering,
  address: refuseHandOverAddress,
  command: refuseHandOver,
  load: ({ work, id }: Context) => findHandOver(work, id()),
  fields: (): FieldSpec[] => [
    { name: 'answer', kind: 'long-text', label: words().answer, hint: words().answerHint },
  ],
  words: (offer) => ({ ...titled(offer), title: words().refuse, submit: words().refuse }),
  done: () => handOversAddress({ done: 'participants.hand-over-refused' }),
});

const titled = ({ person }: HandOverDetail) => ({
  title: person ? words().of(fullName(person)) : words().lapsedTitle,
  breadcrumb: [{ label: participantsMessages.handOvers.title, href: handOversAddress() }],
});

const Offered = ({ offer, form }: { offer: HandOverDetail; form: Child }) => {
  const { facts } = words();
  const { person } = offer;
  return (
    <>
      {person === null && <Alert tone="warning" title={words().lapsed} />}
      <DescriptionList
        facts={[
          { term: facts.from, description: offer.fromName },
          { term: facts.programme, description: offer[currentLanguage()] },
          { term: facts.reason, description: offer.reason },
          { term: facts.offeredOn, description: formatDate(offer.offeredOn) },
          ...(person
            ? [
                { term: facts.birthDate, description: formatDate(person.birthDate) },
                { term: facts.phone, description: person.phone ?? '–' },
              ]
            : []),
        ]}
      />
      {person !== null && (
        <Section title={words().takeTitle}>
          <p>{words().takeIntro}</p>
          {form}
        </Section>
      )}
      <Actions>
        <LinkButton href={refuseHandOverAddress(offer.id)} kind="secondary">
          {words().refuse}
        </LinkButton>
      </Actions>
    </>
  );
};
