import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';
import type { Tone } from './tone.ts';

type AlertProps = { tone: Tone; title: string; level?: 2 | 3; live?: boolean; children?: Child };

/** A message about the whole page or a part of it. `live` is read aloud when the page opens. */
export const Alert = ({ tone, title, level = 2, live, children }: AlertProps) => {
  const Tag = `h${level}` as 'h2';
  return (
    <div class={`kern-alert kern-alert--${tone} sw-alert`} role={live ? 'status' : undefined}>
      <div class="kern-alert__header">
        <Icon name={tone} />
        <Tag class="kern-title">{title}</Tag>
      </div>
      {children && <div class="kern-alert__body kern-body">{children}</div>}
    </div>
  );
};
