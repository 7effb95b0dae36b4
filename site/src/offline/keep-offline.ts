/**
 * Lets the site be read without a network from the second page on. A browser that refuses, or has no room, shows the
 * pages all the same.
 */
addEventListener('load', () => {
  navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
});
