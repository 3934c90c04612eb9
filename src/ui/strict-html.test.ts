import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlProblems } from './strict-html.ts';

test('well-formed pages have no problem', () => {
  assert.deepEqual(
    htmlProblems('<!doctype html><label for="a">A &amp; B</label><input id="a" required/><a href="#a">x</a>'),
    [],
  );
});

const BROKEN = {
  'a tag is left open': '<div><p>x</p>',
  'tags cross': '<b><i>x</b></i>',
  'a block stands in a paragraph': '<p><div>x</div></p>',
  'a link stands in a link': '<a href="/"><span><a href="/x">x</a></span></a>',
  'a form stands in a form': '<form><div><form></form></div></form>',
  'a list item stands alone': '<div><li>x</li></div>',
  'an id stands twice': '<p id="a"></p><p id="a"></p>',
  'a label leads nowhere': '<label for="b">x</label>',
  'a link leads to no anchor': '<a href="#b">x</a>',
  'an attribute stands twice': '<p class="a" class="b">x</p>',
  'a style is inline': '<p style="color:red">x</p>',
  'a script is inline': '<script>x</script>',
  'a handler is inline': '<p onclick="x">x</p>',
  'text was not escaped': '<p>1 < 2</p>',
};

for (const [name, html] of Object.entries(BROKEN)) {
  test(`it is noticed when ${name}`, () => assert.notDeepEqual(htmlProblems(html), []));
}
