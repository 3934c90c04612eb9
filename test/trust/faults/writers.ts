import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { FORM_FIELDS } from '#ui/parts.ts';
import type { Session } from './installation.ts';

const WRITERS = 4;
/** Whoever gets no answer tries again after a moment; nothing is judged by it. */
const PAUSE_MILLISECONDS = 30;

/** People who send one form after another, and remember what they were told had worked. */
type Writers = {
  /** Names whose form was answered with "done". */
  readonly acknowledged: ReadonlySet<string>;
  /** Lets so many more be acknowledged; the writers go on meanwhile and afterwards. */
  untilAcknowledged(more: number): Promise<void>;
  stop(): Promise<void>;
};

/** Every form adds an organisation under a name and a command id of its own. */
export function startWriters(origin: string, session: Session): Writers {
  const acknowledged = new Set<string>();
  const heard = new EventEmitter();
  let isStopping = false;
  const writer = async () => {
    while (!isStopping) {
      const name = `Probe ${randomUUID()}`;
      if (await isDone(origin, session, name)) {
        acknowledged.add(name);
        heard.emit('acknowledged');
      } else await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
  };
  const writing = Promise.all(Array.from({ length: WRITERS }, writer));
  return {
    acknowledged,
    untilAcknowledged: async (more) => {
      const wanted = acknowledged.size + more;
      while (acknowledged.size < wanted) await Promise.race([once(heard, 'acknowledged'), writing]);
    },
    stop: async () => {
      isStopping = true;
      await writing;
    },
  };
}

/** Tells whether the form was answered as done. No answer, or "in a moment", is no promise. */
async function isDone(origin: string, session: Session, name: string): Promise<boolean> {
  const body = new URLSearchParams({
    [FORM_FIELDS.csrf]: session.csrf,
    [FORM_FIELDS.command]: randomUUID(),
    kind: 'provider',
    name,
  });
  const request = { method: 'POST', body, redirect: 'manual' as const, headers: { cookie: session.cookie } };
  const response = await fetch(`${origin}/organisations/new`, request).catch(() => undefined);
  if (response && response.status >= 400 && response.status < 500)
    throw new Error(`the form is wrong: ${response.status} ${await response.text()}`);
  return response?.status === 303 && (response.headers.get('location') ?? '').includes('done=');
}
