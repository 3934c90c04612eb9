import { words } from '../words.ts';
import { type Fault, fieldId, useScope } from './form-state.ts';
import { Icon } from './icon.tsx';

/** Every fault at once, on top of the form; it takes the focus, and each line leads to its field, if it has one. */
export const ErrorSummary = ({ faults }: { faults: readonly Fault[] }) => {
  const scope = useScope();
  if (faults.length === 0) return null;
  return (
    <section
      class="kern-alert kern-alert--danger sw-error-summary"
      aria-labelledby={`${scope}-faults`}
      tabindex={-1}
      autofocus
    >
      <div class="kern-alert__header">
        <Icon name="danger" />
        <h2 class="kern-title" id={`${scope}-faults`}>
          {words.faults(faults.length)}
        </h2>
      </div>
      <div class="kern-alert__body">
        <p class="kern-body">{words.faultsNext}</p>
        <ul class="sw-error-summary__list">
          {faults.map(({ field, message }) => (
            <li>
              {field === null ? (
                message
              ) : (
                <a
                  class="kern-link kern-link--no-visited-state"
                  href={`#${encodeURIComponent(fieldId(scope, field))}`}
                >
                  {message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};
