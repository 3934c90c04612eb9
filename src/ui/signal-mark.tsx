/** The mark of Stellwerk: a main signal at its post, showing clear. */
export const SignalMark = () => (
  <svg class="sw-mark" viewBox="0 0 24 32" width="24" height="32" aria-hidden="true" focusable="false">
    <path class="sw-mark__post" d="M10.5 20h3v9h5v3h-13v-3h5z" />
    <rect class="sw-mark__head" x="4" y="0" width="16" height="21" rx="8" />
    <circle class="sw-mark__stop" cx="12" cy="6.5" r="3" />
    <circle class="sw-mark__clear" cx="12" cy="14.5" r="3.5" />
  </svg>
);
