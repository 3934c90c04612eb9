import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import type { Visitor } from '#modules/identity/testing/app.ts';
import { kindOf, linksOf } from './links.ts';
import { openStoryApp } from './story-app.ts';

const app = await openStoryApp();
after(() => app.close());

/** Rows of one list differ in what they link to, so a few of each kind are opened. */
const OF_EACH_KIND = 5;

const opened = new Set<string>();

suite('behind every link that a role is shown, there is a page for it', () => {
  for (const [role, visitor] of app.visitors)
    test(role, async () => assert.deepEqual(await brokenLinks(visitor), []));
});

test('links were followed, so that the tests above mean something', () =>
  assert.ok(opened.size >= 60, [...opened].join('\n')));

/** Follows links from the start page on; says which lead to nothing, and on what page they stand. */
async function brokenLinks(visitor: Visitor): Promise<string[]> {
  const broken: string[] = [];
  const ahead = [{ address: '/', from: 'the start' }];
  const seen = new Set(['/']);
  const times = new Map<string, number>();
  for (const { address, from } of ahead) {
    const response = await visitor.get(address);
    opened.add(kindOf(address));
    if (response.status >= 400) broken.push(`${response.status} ${address} on ${kindOf(from)}`);
    for (const link of await onward(response)) {
      const kind = withoutNames(link);
      const count = times.get(kind) ?? 0;
      if (seen.has(link) || count === OF_EACH_KIND) continue;
      seen.add(link);
      times.set(kind, count + 1);
      ahead.push({ address: link, from: address });
    }
  }
  return broken;
}

/** Returns where a page leads, by its links or by itself. */
async function onward(response: Response): Promise<string[]> {
  const redirect = response.headers.get('location');
  if (redirect) return [redirect];
  return response.headers.get('content-type')?.includes('html') ? linksOf(await response.text()) : [];
}

/** Programmes, provisions and filters are alike as well. */
const withoutNames = (link: string): string =>
  kindOf(link)
    .replace(/^\/(programmes|provisions)\/[^/?]+/, '/$1/:name')
    .replace(/=[^&]*/g, '');
