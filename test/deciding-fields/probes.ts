import { randomUUID } from 'node:crypto';
import { run } from '../../src/app/compose.ts';
import { createCall } from '../../src/modules/calls/index.ts';
import { submitApplication } from '../../src/modules/grants/index.ts';
import type { Visitor } from '../../src/modules/identity/testing/app.ts';
import { confirmFacts, referPerson } from '../../src/modules/participants/index.ts';
import { publishProgramme } from '../../src/modules/programmes/index.ts';
import type { Command } from '../../src/platform/commands/command.ts';
import type { Office } from '../support/office.ts';

/** One question to the system that the file of a programme may answer; what it says is compared. */
type Probe = { readonly name: string; ask(): Promise<string> };

type Asked = {
  readonly participationId: string;
  readonly office: Office;
  readonly programmeId: string;
  readonly draftId: string;
  visitorOf(key: string): Promise<Visitor>;
};

/** Returns the probes of one programme: what commands refuse or compute, then forms and pages that ask its file. */
export const probesOf = (asked: Asked): readonly Probe[] => [...commandProbes(asked), ...pageProbes(asked)];

/** Runs a command, says what it refuses or answers and which figures it wrote, and takes it back. */
async function tried<I, L, C>(
  office: Office,
  key: string,
  command: Command<I, L, C>,
  input: unknown,
): Promise<string> {
  const said: string[] = [];
  const back = new Error('taken back');
  await office
    .as(key, async (work) => {
      const outcome = await run(work, command, { commandId: randomUUID(), input });
      said.push(plain(JSON.stringify(outcome)));
      const { db } = work;
      said.push(
        JSON.stringify(await db.selectFrom('quota').select(['places', 'origin']).orderBy('places').execute()),
      );
      const lines = db.selectFrom('financePlanLine').select(['amountCents', 'sourceKind']);
      said.push(JSON.stringify(await lines.execute()));
      throw back;
    })
    .catch((error: unknown) => {
      if (error !== back) said.push('failed');
    });
  return said.join(' ');
}

function commandProbes({ office, programmeId, draftId, participationId }: Asked): Probe[] {
  const probe = <I, L, C>(name: string, key: string, command: Command<I, L, C>, input: unknown): Probe => ({
    name: `refusal: ${name}`,
    ask: () => tried(office, key, command, input),
  });
  const on = (day: string, { name, ask }: Probe): Probe => ({
    name: `${name} on ${day}`,
    ask: async () => {
      office.setTime(`${day}T10:00:00Z`);
      const said = await ask();
      office.setTime('2030-03-01T10:00:00Z');
      return said;
    },
  });
  const call = {
    ...{ programmeId, title: 'Ideenwettbewerb', budgetCents: 1_000, minimumPoints: '3', description: '' },
    ...{ opensOn: '2030-04-02', closesOn: '2030-05-11' },
    committee: { presentAbovePercent: 50, leastPresent: 2, largeSpreadPercent: 25 },
    criteria: [{ title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 1 }],
  };
  const providerId = office.people.provider?.organisationId;
  const application = (gardens: number, startsOn: string, lastDay: string, more: object = {}) => ({
    ...{ programmeId, startsOn, lastDay },
    items: [
      {
        ...{ providerId, title: 'Tafelgarten', fieldOfUse: 'Tafel', amountCents: 2_400_000 },
        offers: [
          { kind: 'garden', quantity: gardens },
          { kind: 'kitchen', quantity: 3 },
        ],
      },
    ],
    ...more,
  });
  const line = (unitPriceCents: number) => ({
    lines: [{ project: 0, costType: 'lump', source: 'land', cashYear: 2030, quantity: 12, unitPriceCents }],
  });
  const person = {
    ...{ programmeId, firstName: 'Kerstin', familyName: 'Albrecht', birthDate: '1971-03-24' },
    ...{ isVoluntary: false, coachId: office.people.coach?.accountId },
  };
  const asked = application(7, '2032-04-01', '2032-08-31');
  const facts = {
    benefitPeriods: [{ from: '2028-06-01', until: null }],
    unemploymentPeriods: [{ from: '2028-06-01', until: null }],
    ...{ interruptions: [], assignments16d: [], integrationForecast: 'negative', voluntary: true },
  };
  return [
    on(
      '2031-07-15',
      probe(
        'an application',
        'district-office',
        submitApplication,
        application(7, '2031-10-01', '2032-08-31'),
      ),
    ),
    on('2032-01-15', probe('an application', 'district-office', submitApplication, asked)),
    on('2032-06-15', probe('a referral', 'jobcenter', referPerson, person)),
    probe('facts', 'jobcenter', confirmFacts, { id: participationId, version: 1, facts }),
    probe('a call', 'district-office', createCall, { ...call, offers: [{ kind: 'garden', quantity: 5 }] }),
    ...[1, 47].map((gardens) =>
      probe(
        `an application for ${gardens} places`,
        'district-office',
        submitApplication,
        application(gardens, '2030-09-01', '2031-08-31'),
      ),
    ),
    probe(
      'an application for 36 months',
      'district-office',
      submitApplication,
      application(7, '2030-02-01', '2033-01-31'),
    ),
    ...[22_500, 25_001].map((cents) =>
      probe(
        `an application at ${cents} cents`,
        'district-office',
        submitApplication,
        application(7, '2030-09-01', '2031-08-31', line(cents)),
      ),
    ),
    probe(
      'an application of a provider',
      'provider',
      submitApplication,
      application(7, '2030-09-01', '2031-08-31'),
    ),
    probe('a referral', 'jobcenter', referPerson, person),
    probe('a referral at fifteen', 'jobcenter', referPerson, { ...person, birthDate: '2014-06-01' }),
    probe('publication', 'programme-office', publishProgramme, { id: draftId, version: 1 }),
  ];
}

function pageProbes({ visitorOf, programmeId, participationId }: Asked): Probe[] {
  const page = (name: string, key: string, path: string): Probe => ({
    name,
    ask: async () => {
      const answer = await (await visitorOf(key)).get(path);
      return answer.status >= 500 ? 'failed' : `${answer.status} ${plain(await answer.text())}`;
    },
  });
  const programme = `?programme=${programmeId}`;
  return [
    page('form: call', 'district-office', `/calls/new${programme}`),
    page('page: person', 'jobcenter', `/people/${participationId}`),
    page('form: facts', 'jobcenter', `/people/${participationId}/facts`),
    page('form: document', 'district-office', `/documents/new${programme}`),
    page('form: appropriation', 'programme-office', `/budget/appropriations/${programmeId}`),
    page('form: allotment', 'programme-office', `/programmes/${programmeId}/allotment`),
    page('page: ramp-up', 'programme-office', `/ramp-up/${programmeId}`),
    page('page: results', 'programme-office', `/programmes/${programmeId}/results`),
    page('page: all lines', 'programme-office', `/line${programme}`),
  ];
}

/** Returns a page without what is new each time it is drawn. */
const plain = (page: string): string =>
  page
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '#')
    .replaceAll(/name="_csrf" value="[^"]*"|nonce="[^"]*"|content="[^"]*"/g, '');
