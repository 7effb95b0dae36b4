// Sets the colors before the page is drawn: the reader's choice, otherwise the device's.
(() => {
  const name = 'starlight-theme';
  const device = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => {
    try {
      return localStorage.getItem(name) || 'auto';
    } catch {
      return 'auto';
    }
  };
  const isHandedOver = () => {
    try {
      return sessionStorage.getItem('dropped') !== null;
    } catch {
      return false;
    }
  };
  const apply = () => {
    const theme = chosen();
    document.documentElement.dataset.theme =
      theme === 'dark' || (theme === 'auto' && device.matches) ? 'dark' : 'light';
  };
  apply();
  // In a frame of another page that page has its own header, so ours is left out; this too before anything is drawn.
  if (parent !== window) document.documentElement.dataset.embedded = '';
  // A state that has no page is worked out first, so that no one sees a different answer until then.
  if (location.search !== '' || isHandedOver()) document.documentElement.dataset.working = '';
  device.addEventListener('change', apply);
  document.addEventListener('DOMContentLoaded', () => {
    const select = document.querySelector('select[data-colors]');
    if (!select) return;
    select.value = chosen();
    select.addEventListener('change', () => {
      try {
        localStorage.setItem(name, select.value === 'auto' ? '' : select.value);
      } catch {
        // Without storage the choice lasts as long as the page.
        document.documentElement.dataset.theme = select.value;
        return;
      }
      apply();
    });
  });
})();

// The site's policy lets nothing be run from a text; this lets workers be started, from files of this site only.
self.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
});
