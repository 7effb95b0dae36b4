/** The extension's own mark: a ring left open by a check mark. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
    <rect class="mark-ground" width="32" height="32" rx="8" />
    <path class="mark-line" d="M24.6 13.2a9 9 0 1 1-4.8-5.3m-8.3 7.6 4.3 4.3L25.5 9" />
  </svg>
);
