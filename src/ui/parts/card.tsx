import type { Child } from 'hono/jsx';

type CardProps = {
  title: string;
  href?: string;
  preline?: string;
  level?: 2 | 3;
  children?: Child;
  footer?: Child;
};

/** One thing among several of its kind. With `href` the whole card leads there. */
export const Card = ({ title, href, preline, level = 2, children, footer }: CardProps) => {
  const Tag = `h${level}` as 'h2';
  return (
    <article class={`kern-card kern-card--small kern-card--hug${href ? ' kern-card--active' : ''}`}>
      <div class="kern-card__container">
        <header class="kern-card__header">
          {preline && <p class="kern-preline">{preline}</p>}
          <Tag class="kern-title kern-title--small">
            {href ? (
              <a class="kern-link--stretched" href={href}>
                {title}
              </a>
            ) : (
              title
            )}
          </Tag>
        </header>
        {children && <div class="kern-card__body">{children}</div>}
        {footer && <footer class="kern-card__footer">{footer}</footer>}
      </div>
    </article>
  );
};

/** Cards beside each other, as many as fit. */
export const Cards = ({ children }: { children: Child }) => <div class="sw-cards">{children}</div>;
