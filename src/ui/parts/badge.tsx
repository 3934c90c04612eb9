import { Icon } from './icon.tsx';
import type { Tone } from './tone.ts';

export type BadgeProps = { tone: Tone | 'neutral'; label: string };

/** The status of one thing: said in words, backed by colour and icon. */
export const Badge = ({ tone, label }: BadgeProps) => (
  <span class={tone === 'neutral' ? 'sw-badge-neutral' : `kern-badge kern-badge--small kern-badge--${tone}`}>
    {tone !== 'neutral' && <Icon name={tone} />}
    <span class="kern-label kern-label--small">{label}</span>
  </span>
);
