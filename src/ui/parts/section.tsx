import type { Child } from 'hono/jsx';
import { Heading } from './heading.tsx';

type SectionProps = { title: string; level?: 2 | 3; actions?: Child; children: Child };

/** A part of the page under its own heading, with its actions beside it. */
export const Section = ({ title, level = 2, actions, children }: SectionProps) => (
  <section class="sw-section">
    <div class="sw-section__head">
      <Heading level={level}>{title}</Heading>
      {actions}
    </div>
    {children}
  </section>
);
