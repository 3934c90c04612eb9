import type { Child } from 'hono/jsx';
import type { Command, Outcome } from '#platform/commands/command.ts';
import type { Submission } from '#platform/commands/run-command.ts';
import type { Land } from '#platform/database/land.ts';
import type { Actor, Work } from '#platform/work.ts';
import type { Frame } from '#ui/parts.ts';
import type { OpenId } from './open-id.ts';

/** The values that were sent, by field name; several values of one name as a list. */
export type FormInput = Readonly<Record<string, string | readonly string[]>>;

/** A file as it was sent: the name that the sender's machine gave it, which nobody may trust, and its bytes. */
export type SentFile = { readonly name: string; readonly bytes: Buffer };

/** The files that were sent, by field name; there are some on routes that take files alone. */
export type FormFiles = Readonly<Record<string, SentFile>>;

/** A kept file as it goes out: always to be saved, never to be shown inside a page of ours. */
export type Download = { readonly name: string; readonly mediaType: string; readonly sizeBytes: number };

/** The message about what the last page did, shown on the next one; carried as a key in the address, never as text. */
export type Notice = { readonly tone: 'success' | 'info' | 'warning'; readonly title: string };

/** The things a handler may use: the request, the transaction it runs in, and the ways to answer. */
export type Context = {
  readonly work: Work;
  readonly actor: Actor;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly form: FormInput;
  readonly files: FormFiles;
  readonly body: () => Promise<unknown>;
  /** Returns what was sent, letter by letter. */
  readonly text: () => Promise<string>;
  readonly header: (name: string) => string | undefined;
  readonly cookie: (name: string) => string | undefined;
  readonly frame: Frame;
  readonly csrf: string;
  /** The message about what the last action did, if the address says so. */
  readonly notice: Notice | undefined;
  /** The Länder of the installation, and the one that this request is for. */
  readonly lands: readonly Land[];
  readonly land: Land | undefined;
  readonly isDemonstration: boolean;
  readonly origin: string;
  /** The address that the request comes from; for counting attempts, never kept. */
  readonly address: string;
  /** Returns a secret that this form makes. A form sent twice makes the same one again, so that none is made unseen. */
  readonly formSecret: () => string;
  /** The other system through which people may sign in, if the settings name one. */
  readonly openId: OpenId | undefined;

  /** Returns the record that the address names. A text that is not an id finds nothing. */
  id(name?: string): string;
  may(permission: string): boolean;
  run<I, L, C>(command: Command<I, L, C>, submission: Submission): Promise<Outcome>;
  /** Returns the sentences for a refusal, in the reader's language. */
  refusalText(
    command: string,
    refusal: { code: string; facts: Readonly<Record<string, string | number | null>> },
  ): RefusalText;

  /** Returns the address of a static file that only some pages need. */
  asset(name: string): string;
  html(view: Child, status?: number): Promise<Response>;
  /** Leads to a page of ours; anything else leads to the start page. */
  redirect(to: string): Response;
  /** Leads to a page of another system, whose address we made ourselves (sign-in by OpenID Connect). */
  redirectOut(to: string): Response;
  json(value: unknown, status?: number): Response;
  file(name: string, type: string, content: string | Buffer): Response;
  /**
   * Sends a kept file piece by piece, as fast as it is taken. Each piece is asked for in a transaction of its own, behind the
   * same policies: whoever loads it slowly holds no database, and one that was taken away meanwhile breaks off.
   */
  download(file: Download, piece: (work: Work, from: number) => Promise<Buffer | undefined>): Response;
  notFound(): Promise<Response>;
  notAllowed(): Promise<Response>;
  setCookie(name: string, value: string, maxAgeSeconds: number): void;
};

/** The reason why not, and what to do next. */
export type RefusalText = { readonly why: string; readonly next: string };
