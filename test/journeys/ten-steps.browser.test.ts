import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, withoutBrowser } from '../support/browser.ts';
import { type RunningStory, serveStory, Visitor } from '../support/visitor.ts';

// The main job, role by role, from an empty programme: the ten steps in which a programme reaches a person.
const skip = withoutBrowser();
let browser: Browser;
let story: RunningStory;

before(async () => {
  if (skip) return;
  [browser, story] = [await launchBrowser(), await serveStory('jerichower-land-from-the-start')];
});
after(async () => {
  await browser?.close();
  await story?.close();
});

const as = async (name: string, act: (visitor: Visitor) => Promise<void>): Promise<void> => {
  const visitor = await Visitor.open(browser, story);
  await visitor.signIn(name);
  await act(visitor);
  await visitor.close();
  assert.deepEqual(story.mistakes, []);
};

test('step 1: the programme office publishes the programme from its file', { skip }, () =>
  as('Ina Petersen', async (office) => {
    await office.visit('/programmes');
    await office.press(
      'Als Entwurf anlegen',
      '.kern-card:has-text("Stabilisierung und Teilhabe am Arbeitsleben")',
    );
    await office.sees('Der Entwurf ist angelegt.', 'Rund 30 Millionen Euro');
    await office.press('Programm veröffentlichen');
    await office.sees('Das Programm ist veröffentlicht.', '2.000');
  }),
);

test(
  'step 1: an amount that cannot be right blocks a programme until somebody answers for it by name',
  { skip },
  () =>
    as('Ina Petersen', async (office) => {
      await office.visit('/programmes');
      await office.press('Als Entwurf anlegen', '.kern-card:has-text("REGIO AKTIV")');
      await office.sees('140.000.000.000,00 €', 'Ein Betrag ist noch nicht bestätigt.');
      await office.press('Betrag mit meinem Namen bestätigen');
      await office.sees('Diese Angabe fehlt');
    }),
);

test('step 2: the district opens a call', { skip }, () =>
  as('Uta Krause', async (district) => {
    await district.visit('/calls');
    await district.press('Aufruf vorbereiten');
    await district.press('Entwurf speichern');
    await district.sees('Angaben fehlen oder stimmen nicht');
    await district.fill({
      programmeId: 'Stabilisierung und Teilhabe am Arbeitsleben',
      title: 'Ideenwettbewerb Jerichower Land',
      placesWanted: '8',
      budgetCents: '80.000,00',
      opensOn: '15.08.2017',
      closesOn: '08.10.2017',
      'criteria.0.title': 'Konzept',
      'criteria.0.phase': 'schriftlich',
      'criteria.0.maximumPoints': '10',
      'criteria.0.weight': '3',
    });
    await district.press('Entwurf speichern');
    await district.sees('Der Entwurf ist gespeichert.');
    await district.press('Aufruf veröffentlichen');
    await district.sees('Der Aufruf ist veröffentlicht.', 'Die Frist läuft noch bis zum');
  }),
);

const PROPOSALS: readonly [person: string, title: string][] = [
  ['Petra Lorenz', 'Tafelgarten Burg'],
  ['Olaf Schubert', 'Kleiderkammer Burg'],
  ['Grit Winkler', 'Mithilfe im Hort'],
];

test('step 2: providers hand in proposals before the deadline', { skip }, async () => {
  for (const [person, title] of PROPOSALS) {
    await as(person, async (provider) => {
      await provider.visit('/calls');
      await provider.press('Ideenwettbewerb Jerichower Land');
      await provider.press('Vorschlag einreichen');
      await provider.fill({
        title,
        fieldOfUse: 'Gemeinwohl',
        summary: 'Menschen arbeiten unter Anleitung für das Gemeinwohl.',
        workOpportunityPlaces: '3',
        municipalPlaces: '1',
        costCents: '40.000,00',
      });
      await provider.press('speichern');
      await provider.press('Vorschlag einreichen');
      await provider.sees('eingereicht');
    });
  }
});

test('step 3: the deadline passes, and the committee scores without seeing one another', {
  skip,
}, async () => {
  await as('Uta Krause', async (district) => {
    await district.visit('/demonstration/clock');
    await district.fill({ day: '09.10.2017' });
    await district.press('Uhr vorstellen');
    await district.sees('Die Uhr ist gestellt.', '09.10.2017');
    await district.visit('/calls');
    await district.press('Ideenwettbewerb Jerichower Land');
    await district.press('Frist beenden und Bewertung beginnen');
    await district.sees('in Bewertung');
  });
  for (const person of ['Marlies Ahrens', 'Rolf Fiedler', 'Katrin Hoppe', 'Thomas Seidel'])
    await score(person, []);
  // She sits in the committee for the associations to which two of the providers belong.
  await score('Annegret Vogt', ['Tafelgarten Burg', 'Kleiderkammer Burg']);
});

const POINTS: Readonly<Record<string, string>> = {
  'Tafelgarten Burg': '9',
  'Kleiderkammer Burg': '8',
  'Mithilfe im Hort': '6',
};

async function score(person: string, interests: readonly string[]): Promise<void> {
  await as(person, async (member) => {
    await member.press('Ideenwettbewerb Jerichower Land');
    for (const [, title] of PROPOSALS) {
      const group = member.page.locator('fieldset', { hasText: title });
      await group.getByLabel(interests.includes(title) ? 'Ja' : 'Nein').check();
      if (!interests.includes(title)) continue;
      const name = await group.locator('input').first().getAttribute('name');
      await member.fill({ [String(name).replace('hasInterest', 'reason')]: 'Mitgliedsverband der Liga' });
    }
    await member.press('Erklärung speichern');
    if (interests.length > 0) await member.seesNot(...interests);
    for (const [, title] of PROPOSALS.filter(([, title]) => !interests.includes(title))) {
      await member.press(title);
      const points = member.page.locator('input[name$=".points"]');
      await points.fill(POINTS[title] as string);
      await member.page.locator('textarea[name$=".reason"]').fill('Nach dem Schema bewertet');
      await member.press('Bewertung speichern');
      await member.visit('/sittings');
      await member.press('Ideenwettbewerb Jerichower Land');
    }
    await member.sees(`${3 - interests.length} von ${3 - interests.length} bewertet`);
  });
}

test('step 3: the ranking stands against money and places, and the committee recommends', { skip }, () =>
  as('Uta Krause', async (district) => {
    await district.visit('/calls');
    await district.press('Ideenwettbewerb Jerichower Land');
    await district.press('Rangfolge');
    await district.sees('Tafelgarten Burg', 'Kleiderkammer Burg', '80.000,00');
    await district.press('Empfehlung festhalten');
    for (const box of await district.page.locator('input[name="presentMembers"]').all()) await box.check();
    await district.fill({ reason: 'Der Arbeitskreis folgt der Reihung.' });
    await district.press('Empfehlung festhalten');
    await district.sees('empfohlen', 'Reserve');
  }),
);
