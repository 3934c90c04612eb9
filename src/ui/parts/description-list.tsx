import type { Child } from 'hono/jsx';

export type Fact = { readonly term: string; readonly description: Child };

/** The facts about one thing: terms and what holds for them. */
export const DescriptionList = ({ facts }: { facts: readonly Fact[] }) => (
  <dl class="kern-description-list sw-facts">
    {facts.map(({ term, description }) => (
      <div class="kern-description-list-item">
        <dt class="kern-description-list-item__key">{term}</dt>
        <dd class="kern-description-list-item__value">{description}</dd>
      </div>
    ))}
  </dl>
);
