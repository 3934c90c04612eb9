import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { currentKern } from './assets/make-kern.ts';
import { wholeStyle } from './assets/styles.ts';
import { ExampleSheet, exampleFrame, examplePages, examples } from './examples.tsx';
import { inLocale, type Locale } from './language.ts';
import * as parts from './parts.ts';
import { htmlProblems } from './strict-html.ts';

const LOCALES: readonly Locale[] = ['de', 'en', 'de-x-leicht'];
const assets = { style: '/style.css', script: '/enhance.js', icon: '/icon.svg', fonts: ['/regular.woff2'] };
const drawn = (View: typeof ExampleSheet, locale: Locale): string =>
  inLocale(locale, () => String(View({ frame: exampleFrame(locale, 'auto', assets) })));

for (const locale of LOCALES) {
  for (const [name, Page] of Object.entries({ sheet: ExampleSheet, ...examplePages })) {
    test(`the page «${name}» parses strictly in ${locale}`, () => {
      assert.deepEqual(htmlProblems(drawn(Page, locale)), []);
    });
  }
}

test('every part has an example', () => {
  const shown = drawn(ExampleSheet, 'de');
  const names = new Set(examples.map(({ part }) => part));
  // Seen inside the examples of others: the page itself, single fields, and what has no look.
  const seenElsewhere =
    /^(Page|Actions|ActionForm|DefaultSubmit|Hidden|German|ErrorSummary|Card|LinkButton|FORM_FIELDS|use\w+|\w+Field|TextArea|Select|Radios|Checkboxes)$/;
  const missing = Object.keys(parts).filter((name) => !names.has(name) && !seenElsewhere.test(name));
  assert.deepEqual(missing, []);
  assert.match(shown, /Bausteine/);
});

test('no German is left on an English page', () => {
  const english = drawn(ExampleSheet, 'en');
  assert.deepEqual(english.match(/.{20}\b(und|oder|nicht|bitte|Antrag|Betrag)\b.{20}/gi), null);
});

test('every class that a page names has a rule', () => {
  const ruled = new Set(wholeStyle().match(/(?<=\.)(?:sw|kern)-[\w-]+/g));
  const source = fileURLToPath(new URL('..', import.meta.url));
  const unknown = globSync('**/*.tsx', { cwd: source }).flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    const names = text.match(/(?<=["'` ])(?:sw|kern)-[\w-]*\w(?=["'` ])/g) ?? [];
    return names.filter((name) => !ruled.has(name)).map((name) => `${file}: ${name}`);
  });
  assert.deepEqual(unknown, [], 'use a part of #ui/parts.ts, or add the rule under src/ui/assets/css');
});

test('the style sheet of KERN is cut to what the parts use now', () => {
  const kept = readFileSync(new URL('assets/kern.generated.css', import.meta.url), 'utf8');
  assert.equal(kept, currentKern(), 'run: node --import ./bin/jsx.mjs src/ui/assets/make-kern.ts');
});
