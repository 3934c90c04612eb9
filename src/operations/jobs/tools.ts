import type { Post } from '#platform/mail/index.ts';

/** The tools that jobs may use besides the database. */
export type Tools = {
  /** The address under which people reach the system, for links. */
  readonly origin: string;
  /** The name of the Land that the job is done for. */
  readonly operator: string;
  /** The word that names the Land in links, where the installation serves several. */
  readonly land?: string | undefined;
  /** The way out for mail; none in a demonstration. */
  readonly post: Post | undefined;
};
