import { Badge, type BadgeProps } from './badge.tsx';

export type Task = {
  readonly title: string;
  readonly href: string;
  /** The words that say whose turn it is and until when. */
  readonly person?: string | undefined;
  readonly due?: string | undefined;
  readonly status?: BadgeProps | undefined;
  /**
   * The actions that can be done without opening the task; `about` tells one link from the next for those who hear it.
   */
  readonly actions?: readonly { readonly label: string; readonly about: string; readonly href: string }[];
};

/** A list of what is to be done: each task with a date and a person. */
export const TaskList = ({ tasks }: { tasks: readonly Task[] }) => (
  <ul class="kern-task-list__list sw-tasks">
    {tasks.map(({ title, href, person, due, status, actions = [] }) => (
      <li class="kern-task-list__item">
        <div class="sw-tasks__what">
          <a class="kern-link kern-link--stretched kern-link--no-visited-state" href={href}>
            {title}
          </a>
          <span class="sw-tasks__who">{[due, person].filter(Boolean).join(' · ')}</span>
        </div>
        {status && (
          <div class="kern-task-list__status">
            <Badge {...status} />
          </div>
        )}
        {actions.length > 0 && (
          <div class="sw-tasks__actions">
            {actions.map((action) => (
              <a class="kern-link" href={action.href}>
                {action.label}
                <span class="kern-sr-only">: {action.about}</span>
              </a>
            ))}
          </div>
        )}
      </li>
    ))}
  </ul>
);
