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
  wire(draft, name, 'commands', camel(prepare), `./commands/${noun}-decision.ts`);
  wire(draft, name, 'commands', camel(decide), `./commands/${noun}-decision.ts`);
  wire(draft, name, 'routes', `...${camel(noun)}DecisionRoutes`, `./web/${noun}-decision.routes.ts`);
  sayAll(draft, name, noun);
  letImport(draft, name, 'modules/decisions');
  draft.byHand.push(
    `src/modules/${name}/commands/${noun}-decision.ts: the detail, what may be proposed, what two people agree on`,
    `src/modules/${name}/store/${noun}-to-decide.ts: what it rests on, and what comes of it`,
    `src/modules/${name}/messages…: the German and English words`,
    `src/modules/payments/money-decisions.ts: the kind, if it is about money and belongs to the list of what waits`,
    ...(isOwn(columns)
      ? []
      : [`src/modules/${name}/commands/${noun}-decision.test.ts: two people, with a real row`]),
  );
}

function sayAll(draft: Draft, module: string, noun: string): void {
  const both = (de: string, en: string) => ({ de: `'${de}'`, en: `'${en}'` });
  for (const [key, de, en] of DONE) say(draft, module, 'done', `${noun}-${key}`, both(de, en));
  for (const step of ['prepare', 'decide'])
    say(
      draft,
      module,
      'actionsDone',
      `${module}.${step}-${noun}`,
      both(`Erledigt: ${step}-${noun}`, `Done: ${step}-${noun}`),
    );
  for (const [code, de, en] of REFUSALS)
    say(draft, module, 'refusals', code.replace('NOUN', noun), { de: refusal(de), en: refusal(en) });
}

const refusal = ([why, next]: readonly [string, string]): string => `{ why: '${why}', next: '${next}' }`;

const DONE = [
  [
    'prepared',
    'Vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
    'Prepared. Now it is for another person to decide.',
  ],
  ['approved', 'Zugestimmt.', 'Agreed.'],
  ['returned', 'Zurückgegeben.', 'Returned.'],
  ['lapsed', 'Verfallen, weil sich der Inhalt geändert hat.', 'Lapsed, because the content has changed.'],
] as const;

const REFUSALS = [
  [
    'NOUN-prepared',
    ['Dazu ist schon etwas vorbereitet.', 'Eine zweite Person kann zustimmen oder es zurückgeben.'],
    ['Something is prepared already.', 'Another person can agree to it or return it.'],
  ],
  [
    'not-prepared',
    [
      'Dazu ist nichts vorbereitet.',
      'Bereiten Sie die Entscheidung vor; eine zweite Person entscheidet dann.',
    ],
    ['Nothing is prepared.', 'Prepare the decision; a second person then decides.'],
  ],
  [
    'not-by-preparer',
    [
      'Sie haben das selbst vorbereitet.',
      'Bitten Sie eine Kollegin oder einen Kollegen um die Entscheidung.',
    ],
    ['You prepared this yourself.', 'Please ask a colleague to decide.'],
  ],
  [
    'wrong-status',
    ['Das ist inzwischen weiter.', 'Laden Sie die Seite neu.'],
    ['This has moved on.', 'Reload the page.'],
  ],
] as const;
