import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, withoutBrowser } from '../support/browser.ts';
import { BrowserVisitor, type RunningStory, serveStory } from '../support/browser-visitor.ts';

/** The Fördercheck with and without a person; axe looks at every page on the way. */
const skip = withoutBrowser();
let browser: Browser;
let story: RunningStory;

before(async () => {
  if (skip) return;
  [browser, story] = [await launchBrowser(), await serveStory()];
});
after(async () => {
  await browser?.close();
  await story?.close();
});

async function withVisitor(act: (visitor: BrowserVisitor) => Promise<void>): Promise<void> {
  const visitor = await BrowserVisitor.open(browser, story);
  await act(visitor);
  await visitor.close();
  assert.deepEqual(story.mistakes, []);
}

test('anybody gets an answer by the Enter key, and from what is missing to its question', { skip }, () =>
  withVisitor(async (somebody) => {
    await somebody.visit('/');
    await somebody.press('Fördercheck: Welche Förderung passt?');
    await somebody.fill({
      'facts.birthDate': '04.05.1970',
      'facts.benefitPeriods.0.from': '01.01.2010',
    });
    // The answer has the address of the questions: axe is to look at it too.
    story.checked.delete('/funding-check');
    await somebody.pressEnter('facts.benefitPeriods.0.from');
    await somebody.sees('Ergebnis für den', 'Was fehlt', 'Wer würde was zahlen?');
    await somebody.press('Beschäftigungen', '.sw-lanes');
    assert.equal(await somebody.page.locator(':target').getAttribute('name'), 'facts.none.employments');
    await somebody.seesNot('Zeile 7');
  }),
);

test('a Jobcenter sees it for a person, and adds what can still change it', { skip }, () =>
  withVisitor(async (jobcenter) => {
    await jobcenter.signIn('Steffen Marx');
    await jobcenter.visit('/people?status=eligible');
    await jobcenter.page.locator('main tbody a').first().click();
    await jobcenter.press('Fördercheck', '.sw-tabs');
    await jobcenter.sees('Grundlage sind die bestätigten Angaben', 'Stabilisierung und Teilhabe');
    await jobcenter.fill({ 'job.weeklyHours': '20' });
    await jobcenter.press('Vergleichen');
    await jobcenter.sees('Wer würde was zahlen?');
    await jobcenter.press('Diese Angaben ergänzen');
    await jobcenter.sees('Jede dieser Angaben kann ein Ergebnis noch ändern.');
  }),
);
