import type { Post } from '#platform/mail/index.ts';

/** The tools that jobs may use besides the database. */
export type Tools = {
  /** The address under which people reach the system, for links. */
  readonly origin: string;
  readonly operator: string;
  /** The way out for mail; none in a demonstration. */
  readonly post: Post | undefined;
};
