import { randomUUID } from 'node:crypto';
import { run } from '#app/compose.ts';
import { jobs, subscriptions } from '#app/modules.ts';
import { deliverEvents, runNextJob } from '#platform/jobs/index.ts';
import type { Post } from '#platform/mail/index.ts';
import type { Work } from '#platform/work.ts';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import {
  committeeOf,
  districtLine,
  minimalProgramme,
  read,
} from '../../programmes/model/testing/minimal-programme.ts';
import { announceEvent, answerInvitationCommand, draftEvent, inviteGuests } from '../index.ts';

/** The day of every event of these tests. */
export const DAY = '2017-10-10';

/** A Land whose programme lets the ministry hold events; its letters are written, and sent where there is a post. */
export async function openEventRoom(post?: Post) {
  const office = await openOffice();
  const programmeId = await publishedProgramme(office, {
    procedure: {
      ...minimalProgramme().procedure,
      steps: [...districtLine(), { act: 'event', by: ['ministry'], ...read }],
      committee: committeeOf(),
    },
  });
  const asSystem = <T>(work: (work: Work) => Promise<T>) =>
    office.store.forRole(office.tenantId, 'system', work);
  const tools = { origin: 'https://stellwerk.example', operator: 'Sachsen-Anhalt', post };

  const draft = (changes: object = {}) =>
    office.does('programme-office', draftEvent, {
      programmeId,
      title: 'Fachtag Langzeitbezug',
      heldOn: DAY,
      place: 'Haus der Wirtschaft, Magdeburg',
      workshops: [{ name: 'Beratung', seats: 1 }, { name: 'Gesundheit', seats: 30 }, { name: 'Markt' }],
      ...changes,
    });
  const announced = async (): Promise<string> => {
    const outcome = await draft();
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    return office.did('programme-office', announceEvent, { id: outcome.answer.id, version: 1 });
  };
  const invite = (id: string, guests: string) =>
    office.does('programme-office', inviteGuests, { id, guests });
  /** Delivers what was announced and runs the jobs until there is none. */
  const settle = async (): Promise<void> => {
    await asSystem((work) => deliverEvents(work, subscriptions));
    while ((await runNextJob(asSystem, jobs, tools)) === 'done');
  };
  const secretsInMail = async (): Promise<Map<string, string>> => {
    const mails = await office.sql('select recipient, body from mail');
    return new Map(mails.map(({ recipient, body }) => [recipient, /link=([\w-]+)/.exec(body)?.[1] ?? '']));
  };
  const answer = (link: string, said: string, workshopId?: string) =>
    office.store.forToken(office.tenantId, null, (work) =>
      run(work, answerInvitationCommand, {
        commandId: randomUUID(),
        input: { link, answer: said, ...(workshopId && { workshopId }) },
      }),
    );
  const workshopsOf = async (id: string): Promise<Map<string, string>> => {
    const rows = await office.sql('select id, name from workshop where event_id = $1', [id]);
    return new Map(rows.map((row) => [row.name, row.id]));
  };
  return { office, programmeId, draft, announced, invite, settle, secretsInMail, answer, workshopsOf };
}
