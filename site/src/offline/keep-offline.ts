/**
 * Makes the site readable without a network from the second page on. A browser that refuses, or has no space, still
 * shows the pages.
 */
addEventListener('load', () => {
  navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
});
