import { catalogue } from '#ui/language.ts';
import type { Notice, RefusalText } from '#web/context.ts';
import { moduleMessages, modules } from './modules.ts';

type Facts = Readonly<Record<string, string | number | null>>;

const common = catalogue(
  {
    refusals: {
      'not-permitted': {
        why: 'Dieser Vorgang liegt außerhalb Ihrer Zuständigkeit.',
        next: 'Wenden Sie sich an die zuständige Stelle.',
      },
      'command-id-reused': {
        why: 'Dieses Formular wurde schon mit anderen Angaben gesendet.',
        next: 'Laden Sie die Seite neu und senden Sie die neuen Angaben dort.',
      },
      'changed-meanwhile': {
        why: 'Jemand anderes war schneller: Der Stand hat sich in diesem Augenblick geändert.',
        next: 'Prüfen Sie, was jetzt gilt, und senden Sie Ihre Angaben dann noch einmal.',
      },
      unknown: {
        why: 'Das lässt der Stand des Vorgangs nicht zu.',
        next: 'Laden Sie die Seite neu und prüfen Sie den Verlauf.',
      },
    },
  },
  {
    refusals: {
      'not-permitted': {
        why: 'This case is outside your responsibility.',
        next: 'Please ask the office in charge.',
      },
      'command-id-reused': {
        why: 'This form was already sent with other details.',
        next: 'Reload the page and send the new details there.',
      },
      'changed-meanwhile': {
        why: 'Somebody else was faster: things have changed at this very moment.',
        next: 'Check what stands now, then send your details again.',
      },
      unknown: {
        why: 'The state of the case does not allow this.',
        next: 'Reload the page and check the history.',
      },
    },
  },
);

type Said = string | ((facts: Facts) => string);
type Sentence = { why: Said; next: Said };

/** Returns why not and what next: in the words of the command's module, or of one whose rules it has asked. */
export function refusalText(command: string, { code, facts }: { code: string; facts: Facts }): RefusalText {
  const own = moduleMessages[command.split('.')[0] ?? ''];
  const sentences: Record<string, Sentence> = {
    ...common.refusals,
    ...sharedRefusals(),
    ...(own?.refusals as Record<string, Sentence> | undefined),
  };
  const sentence = (Object.hasOwn(sentences, code) && sentences[code]) || common.refusals.unknown;
  const say = (said: Said): string => (typeof said === 'function' ? said(facts) : said);
  return { why: say(sentence.why), next: say(sentence.next) };
}

const speakers = modules.filter(({ speaksForAll }) => speaksForAll);

const sharedRefusals = (): Record<string, Sentence> =>
  Object.assign({}, ...speakers.map(({ messages }) => messages.refusals));

/** Returns the sentence that the module wrote for `?done=calls.call-opened`; nothing for anything else. */
export function noticeOf(done: string | null): Notice | undefined {
  const [module = '', key = ''] = (done ?? '').split('.');
  // Anybody writes an address: `constructor` is a key of every object, but none of ours.
  if (!Object.hasOwn(moduleMessages, module)) return undefined;
  const titles: Readonly<Record<string, string>> = moduleMessages[module]?.done ?? {};
  const title = Object.hasOwn(titles, key) ? titles[key] : undefined;
  return title ? { tone: 'success', title } : undefined;
}
