import type { Draft } from './draft.ts';
import { locate, permit, say, wire } from './module-parts.ts';
import { camel, nameFrom, plural, wordsOf } from './names.ts';
import { render } from './render.ts';
import { columnsOf, isOwn, needsVersion } from './tables.ts';

/**
 * Writes `command MODULE verb-noun [TABLE]`: a change of a row, its form on a page of its own, words, right and test.
 */
export function newCommand(draft: Draft, [module, typed, table]: readonly string[]): void {
  const act = nameFrom(typed, 'what it does (verb-noun)');
  const noun = nameFrom(act.split('-').slice(1).join('-'), 'what it does (verb-noun)');
  const of = table ?? noun;
  const words = wordsOf({ module: nameFrom(module, 'the module'), noun, act, table: of });
  const columns = columnsOf(draft, of);
  needsVersion(columns);
  render(draft, 'command', words, isOwn(columns));
  const { role, module: name } = words as { role: string; module: string };
  locate(draft, name, `${camel(act)}Address`, `/${plural(of)}/:id/${act}`, `${camel(of)}.id`);
  permit(draft, name, act, [role]);
  wire(draft, name, 'commands', camel(act), `./commands/${act}.ts`);
  wire(draft, name, 'routes', `...${camel(act)}Form.routes`, `./web/${act}-form.ts`);
  say(draft, name, 'actionsDone', `${name}.${act}`, { de: `'Erledigt: ${act}'`, en: `'Done: ${act}'` });
  say(draft, name, 'done', act, { de: `'Gespeichert.'`, en: `'Saved.'` });
  draft.byHand.push(
    `src/modules/${name}/commands/${act}.ts: what it asks for, refuses and keeps`,
    `src/modules/${name}/permissions.ts: who may do it; the policy of the table in db/migrations says the same`,
    `src/modules/${name}/messages…: the German and English words`,
    `the page of the record offers it: offerForm(${camel(act)}Form, { label: () => … }) among its acts`,
    ...(isOwn(columns)
      ? []
      : [`src/modules/${name}/commands/${act}.test.ts: that it is done, with a real row`]),
  );
}
