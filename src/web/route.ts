import type { Context } from './context.ts';

/** Who may call a route: the holders of a permission, or everybody for a stated reason. There is no third way. */
export type Access = { readonly permission: string } | { readonly public: string };

/** One line of the route table. `:name` in the path becomes `context.params.name`. */
export type Route = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly access: Access;
  /** The answer shows personal data, so the handler records the reading. */
  readonly showsPeople?: true;
  /** Called from outside without a page of ours: no form token, but a token of its own. */
  readonly api?: true;
  handle(context: Context): Promise<Response>;
};
