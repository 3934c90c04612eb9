import { type Draft, textOf } from './draft.ts';
import { letImport, locate, permit, say, wire } from './module-parts.ts';
import { camel, nameFrom, plural, wordsOf } from './names.ts';
import { render } from './render.ts';
import { columnsOf, isOwn, kindsOf, needsVersion, nextMigration } from './tables.ts';

/** Writes `decision MODULE noun [TABLE]`: one person prepares, another decides; its page, words, rights and test. */
export function newDecision(draft: Draft, [module, typed, table]: readonly string[]): void {
  const noun = nameFrom(typed, 'what is decided (a noun)');
  const of = table ?? noun;
  const words = wordsOf({ module: nameFrom(module, 'the module'), noun, act: '', table: of });
  const { role, module: name } = words as { role: string; module: string };
  const columns = columnsOf(draft, of);
  needsVersion(columns);
  const [, messagesName = ''] =
    /messages: (\w+),/.exec(textOf(draft, `src/modules/${name}/module.ts`) ?? '') ?? [];
  const migration = { kinds: kindsOf(draft), number: nextMigration(draft) };
  render(
    draft,
    'decision',
    { ...words, ...migration, messagesName, messagesFile: '../messages.ts' },
    isOwn(columns),
  );
  const [prepare, decide] = [`prepare-${noun}`, `decide-${noun}`];
  const address = `/${plural(of)}/:id/${noun}-decision`;
  locate(draft, name, `${camel(noun)}DecisionAddress`, address, `${camel(of)}.id`);
  locate(draft, name, `${camel(decide)}Address`, `${address}/decide`, `${camel(of)}.id`);
  permit(draft, name, prepare, [role]);
  permit(draft, name, decide, [role]);
  permit(draft, name, `read-${noun}-decisions`, [role, 'auditor']);
  wire(draft, name, 'decisions', `${camel(noun)}Decision`, `./commands/${noun}-decision.ts`);
  wire(draft, name, 'routes', `...${camel(noun)}DecisionRoutes`, `./web/${noun}-decision.routes.ts`);
  sayAll(draft, name, noun);
  letImport(draft, name, 'modules/decisions');
  draft.byHand.push(
    `src/modules/${name}/commands/${noun}-decision.ts: the detail, what may be proposed, what two people agree on, its row in what waits`,
    `src/modules/${name}/store/${noun}-to-decide.ts: what it rests on, and what comes of it`,
    `src/modules/${name}/messages…: the German and English words`,
    ...(isOwn(columns)
      ? []
      : [`src/modules/${name}/commands/${noun}-decision.test.ts: two people, with a real row`]),
  );
}

/** Histories say what was done in words of the kind; everything else all decisions say alike. */
function sayAll(draft: Draft, module: string, noun: string): void {
  for (const step of ['prepare', 'decide'])
    say(draft, module, 'actionsDone', `${module}.${step}-${noun}`, {
      de: `'Erledigt: ${step}-${noun}'`,
      en: `'Done: ${step}-${noun}'`,
    });
}
