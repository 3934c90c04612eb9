import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { inLocale } from '#ui/language.ts';
import { address } from './address.ts';
import type { Context } from './context.ts';
import { defineStep } from './define-step.ts';
import type { FormState } from './handle-form.ts';
import { hasStep, StepForm } from './step-form.tsx';

type Note = { readonly id: string; readonly status: string; readonly version: number; readonly text: string };

const answerStep = defineStep({
  address: address('/notes/:id/answer', 'place.id'),
  command: defineCommand({
    name: 'notes.answer-note',
    permission: 'notes.answer-note',
    input: z.strictObject({ id: z.uuid(), version: z.int(), text: z.string() }),
    load: async () => ({ version: 1 }),
    decide: () => decided({ id: 'one' }),
    save: async () => {},
    trace: () => ({ objectKind: 'note', objectId: 'one', payload: {} }),
  }),
  fields: () => [{ name: 'text', kind: 'text', label: 'Text' }],
  values: ({ text }: Note) => ({ text }),
  offer: {
    label: () => 'Antworten',
    step: { from: ['open'], by: ['officer'], to: 'answered' },
    belongsTo: ({ id }) => id !== 'foreign',
    notNow: ({ id }) => (id === 'early' ? 'Erst morgen.' : undefined),
  },
  done: () => '/notes',
  again: async () => new Response(),
});

const open: Note = { id: 'one', status: 'open', version: 3, text: 'Entwurf' };
const answered: Note = { ...open, status: 'answered', version: 4, text: 'von jemand anderem' };
const sent: FormState = {
  commandId: 'sent',
  sentTo: '/notes/one/answer',
  version: 3,
  input: { text: 'vertippt' },
  faults: [],
};
const wrong: FormState = { ...sent, faults: [{ field: 'text', message: 'Text: zu kurz.' }] };

/** Everything that the form asks of a request: a right, a new id, and the words of a refusal. */
const contextOf = (mayAnswer: boolean) =>
  ({
    csrf: 'token',
    work: { newId: () => 'fresh' },
    may: () => mayAnswer,
    refusalText: (_: string, { code }: { code: string }) => ({ why: `why ${code}`, next: `next ${code}` }),
  }) as unknown as Context;

function shown(record: Note, failed?: FormState, mayAnswer = true): string {
  const place = { context: contextOf(mayAnswer), step: answerStep, record, failed };
  const html = inLocale('de', () =>
    String(StepForm({ ...place, title: 'Antwort', children: 'Vorab' }) ?? ''),
  );
  assert.equal(hasStep(place), html !== '');
  return html;
}

test('a step that is open stands there with its heading, what is known, and its button', () => {
  const html = shown(open);
  assert.match(html, /Antwort<\/h2>.*Vorab.*action="\/notes\/one\/answer"/s);
  assert.match(html, /value="Entwurf"/);
  assert.match(html, /name="_command" value="fresh".*name="_version" value="3"/s);
  assert.match(html, /<button[^>]*><span[^>]*>Antworten/);
});

test('a step that right, ownership or procedure do not allow is not there, nor is its heading', () => {
  assert.equal(shown(open, undefined, false), '');
  assert.equal(shown({ ...open, id: 'foreign' }), '');
  assert.equal(shown(answered), '');
});

test('a step that is not possible just now says why in place of the form', () => {
  const html = shown({ ...open, id: 'early' });
  assert.match(html, /Antwort<\/h2>.*Erst morgen\./s);
  assert.doesNotMatch(html, /<form/);
});

test('a form that came back keeps what was typed, marks the field and is sent as the same command', () => {
  const html = shown(open, wrong);
  assert.match(html, /value="vertippt"/);
  assert.match(html, /aria-invalid="true"/);
  assert.match(html, /name="_command" value="sent"/);
  assert.doesNotMatch(html, /changed-meanwhile/);
});

test('a form that came back after somebody else went further keeps what was typed and says so', () => {
  const html = shown(answered, wrong);
  assert.match(html, /why changed-meanwhile.*next changed-meanwhile/s);
  assert.match(html, /value="vertippt"/);
  assert.match(html, /aria-invalid="true"/);
});

test('a refusal is told with its own reason, whether or not the step is still open', () => {
  for (const record of [open, answered]) {
    const html = shown(record, { ...sent, refusal: { why: 'Zu spät.', next: 'Anrufen.' } });
    assert.match(html, /Zu spät\..*Anrufen\./s);
    assert.doesNotMatch(html, /changed-meanwhile/);
  }
});

test('a conflict shows both versions beside each other, and the form goes on from the newer one', () => {
  const html = shown(answered, { ...sent, conflict: true, version: 4 });
  assert.match(html, /vertippt.*von jemand anderem/s);
  assert.match(html, /name="_version" value="4"/);
});

test('another form of the page that came back leaves this one as it is', () => {
  const html = shown(open, { ...wrong, sentTo: '/notes/one/close' });
  assert.match(html, /value="Entwurf"/);
  assert.doesNotMatch(html, /aria-invalid/);
  assert.equal(shown(answered, { ...wrong, sentTo: '/notes/two/answer' }), '');
});
