import type { Context } from './context.ts';

/**
 * The rule of who may call a route: the holders of a permission, or everybody for a stated reason. There is no third
 * way.
 */
export type Access = { readonly permission: string } | { readonly public: string };

/** One line of the route table. `:name` in the path becomes `context.params.name`. */
export type Route = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly access: Access;
  /** Says that the answer shows personal data, so the handler records the reading. */
  readonly showsPeople?: true;
  /** Says that it is called from outside without a page of ours: no form token, but a token of its own. */
  readonly api?: true;
  /** Says that it takes files, so that more may be sent than a form of words needs. */
  readonly takesFiles?: true;
  /** Says that the answer is the same in every Land, so that nobody is asked first which one is meant. */
  readonly inAnyLand?: true;
  /**
   * Asks another system something slow before the answer. It is prepared in a transaction of its own and done after
   * that one's commit, so that nobody holds the database while they wait; `handle` gets what it found.
   */
  readonly beforehand?: (context: Context) => Promise<() => Promise<unknown>>;
  handle(context: Context, found?: unknown): Promise<Response>;
};
