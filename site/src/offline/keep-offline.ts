/**
 * Makes the site readable without a network from the second page on. A browser that refuses, or has no space, still
 * shows the pages.
 */
addEventListener('load', () => {
  try {
    navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
  } catch {
    // In a frame without its own origin, even asking is an error.
  }
});
