import { Card, Cards } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';

type Props = { context: Context; to: (slug: string) => string };

/** The Länder of the installation, each a link. */
export const LandChoice = ({ context, to }: Props) => (
  <Cards>
    {context.lands.map(({ slug, name }) => (
      <Card title={name} href={to(slug)} />
    ))}
  </Cards>
);
