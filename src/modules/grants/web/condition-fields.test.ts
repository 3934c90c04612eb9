import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { openApp } from '../../identity/testing/app.ts';
import { costTypeOf, districtLine, placesOf } from '../../programmes/model/testing/minimal-programme.ts';
import { submitApplication } from '../commands/submit-application.ts';

const office = await openOffice();
after(() => office.close());
const app = openApp(office);
const read = { sources: ['A1'], verified: true };
const said = (de: string) => ({ text: { de, en: de }, ...read });

test('conditions that somebody decides are questions of the form, refused beside their fields and kept with the decision', async () => {
  office.setTime('2029-11-05T10:00:00Z');
  const programmeId = await publishedProgramme(office, {
    costTypes: [costTypeOf('staff', { basis: 'actual-costs' })],
    offers: placesOf({ garden: 10_000 }),
    conditions: [
      said('Nur zur Kenntnis.'),
      { ...said('Der Lohn ist ortsüblich.'), decidedBy: 'grant-authority' },
      { ...said('Der Grundbetrag wird gezahlt.'), decidedBy: 'jobcenter' },
      // Nobody here speaks for a municipality.
      { ...said('Die Gemeinde stimmt zu.'), decidedBy: 'municipality' },
    ],
    procedure: {
      grantAuthority: { name: { de: 'Amt', en: 'Office' }, ...read },
      grantees: { kinds: ['district'], ...read },
      steps: districtLine().filter(({ act }) => !['call', 'proposal', 'selection'].includes(act)),
    },
  });
  const id = await office.did('district-office', submitApplication, {
    ...{ programmeId, startsOn: '2030-01-01', lastDay: '2030-12-31' },
    items: [
      {
        ...{ providerId: office.people.provider?.organisationId, title: 'Garten', fieldOfUse: 'Garten' },
        ...{ amountCents: 1_000, offers: [{ kind: 'garden', quantity: 1 }] },
      },
    ],
    lines: [{ project: 0, costType: 'staff', cashYear: 2030, amountCents: 1_000 }],
  });
  const officer = app.visitor();
  await officer.signIn('grant-officer');
  const page = await (await officer.get(`/applications/${id}/prepare`)).text();
  assert.doesNotMatch(page, /Nur zur Kenntnis/);
  assert.match(page, /Der Lohn ist ortsüblich\.[\s\S]*Es entscheidet: Bewilligungsbehörde/);
  // What the Jobcenter decides it says itself; nobody is asked about it here; about who has nobody to say it, the preparer is.
  assert.match(page, /Der Grundbetrag wird gezahlt\.[\s\S]*wartet auf die Antwort: Jobcenter/);
  assert.doesNotMatch(page, /conditions\.2/);

  const version = { _version: '1', 'granted.0.amountCents': '10,00' };
  const approve = { ...version, outcome: 'approve', reason: 'Alles ist geprüft.' };
  const pay = { 'conditions.0.isMet': 'no', 'conditions.0.reason': 'Unter Tarif.' };
  const open = await officer.post(`/applications/${id}/prepare`, approve);
  assert.match(await open.text(), /Beantworten Sie diese Frage/);
  const refused = await officer.post(`/applications/${id}/prepare`, { ...approve, ...pay });
  const again = await refused.text();
  assert.equal(refused.status, 422);
  assert.match(again, /kann nicht bewilligt werden/);
  assert.match(again, /value="Unter Tarif\."/);

  const wage = { 'conditions.0.isMet': 'yes', 'conditions.0.reason': 'Nach Tarif.' };
  const agreed = { 'conditions.1.isMet': 'yes', 'conditions.1.reason': 'Beschluss vom Oktober.' };
  const nobody = await officer.post(`/applications/${id}/prepare`, { ...approve, ...wage, ...agreed });
  assert.equal(nobody.status, 422);
  assert.match(await nobody.text(), /Nennen Sie die Person und den Tag\./);
  const met = { ...wage, ...agreed, 'conditions.1.saidBy': 'Frau Berg, 29.10.2029' };
  const waits = await officer.post(`/applications/${id}/prepare`, { ...approve, ...met });
  assert.equal(waits.status, 409);
  assert.match(await waits.text(), /sagt nach dem Programm: Jobcenter Jerichower Land/);
  const other = app.visitor();
  await other.signIn('district-office');
  assert.equal((await other.get(`/conditions/${id}`)).status, 404);

  // The Jobcenter is told at home, finds it among its duties, and reads what it needs to know of the application.
  const clerk = app.visitor();
  await clerk.signIn('jobcenter');
  assert.match(await (await clerk.get('/')).text(), /Eine Bedingung eines Programms wartet auf Ihre Antwort/);
  assert.match(
    await (await clerk.get('/duties')).text(),
    new RegExp(`/conditions/${id}[\\s\\S]*Grundbetrag`),
  );
  const question = await (await clerk.get(`/conditions/${id}`)).text();
  assert.match(question, /Antrag von[\s\S]*Landkreis Jerichower Land[\s\S]*Garten/);
  assert.doesNotMatch(question, /ortsüblich|10,00/);
  const say = async (isMet: string) => {
    const said = { number: '2', isMet, reason: 'Nach § 16e.' };
    assert.equal((await clerk.post(`/conditions/${id}`, said)).status, 303);
  };
  await say('no');
  const stopped = await officer.post(`/applications/${id}/prepare`, { ...approve, ...met });
  assert.match(await stopped.text(), /ist nicht erfüllt, sagt: Jobcenter/);
  await say('yes');
  assert.doesNotMatch(await (await clerk.get('/')).text(), /wartet auf Ihre Antwort/);
  assert.match(
    await (await officer.get(`/applications/${id}`)).text(),
    /erfüllt: Nach § 16e\. \(Jobcenter Jerichower Land, 05\.11\.2029\)/,
  );

  const rejected = await officer.post(`/applications/${id}/prepare`, {
    ...{ ...version, ...pay, outcome: 'reject', reason: 'Der Lohn liegt unter dem Tarif.' },
  });
  assert.equal(rejected.status, 303);
  const shown = await (await officer.get(`/applications/${id}`)).text();
  assert.match(shown, /Der Lohn ist ortsüblich\.[\s\S]*nicht erfüllt: Unter Tarif\. \(Bewilligungsbehörde\)/);
});
