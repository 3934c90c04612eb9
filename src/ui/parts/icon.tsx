/** The icons of KERN in use; each costs half a kilobyte of style sheet. */
export type IconName =
  | 'arrow-back'
  | 'arrow-down'
  | 'arrow-forward'
  | 'arrow-up'
  | 'calendar-today'
  | 'check'
  | 'danger'
  | 'download'
  | 'info'
  | 'logout'
  | 'success'
  | 'warning';

/** A picture beside a text that says the same; screen readers skip it. */
export const Icon = ({ name }: { name: IconName }) => (
  <span class={`kern-icon kern-icon--${name}`} aria-hidden="true" />
);
