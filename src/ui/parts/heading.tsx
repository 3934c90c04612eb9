import type { Child } from 'hono/jsx';

const SIZES = { 1: 'large', 2: 'medium', 3: 'small', 4: 'small' } as const;

type HeadingProps = {
  level?: 1 | 2 | 3 | 4;
  id?: string | undefined;
  /** A short line above, for example the file number. */
  preline?: string | undefined;
  children: Child;
};

/** A heading of the page (level 1) or of a part of it. */
export const Heading = ({ level = 2, id, preline, children }: HeadingProps) => {
  const Tag = `h${level}` as 'h1';
  const heading = (
    <Tag id={id} class={`kern-heading-${SIZES[level]}`}>
      {children}
    </Tag>
  );
  if (preline === undefined) return heading;
  return (
    <hgroup class="sw-hgroup">
      <p class="kern-body kern-body--small kern-body--muted">{preline}</p>
      {heading}
    </hgroup>
  );
};
