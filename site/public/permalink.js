// Opens the full answer of a permalink whose answer has not changed since. Without a script its page has a link.
try {
  // For the case that the rules have changed since the site was built: the page of today's answer then tells what changed.
  sessionStorage.setItem('permalink', location.pathname);
} catch {
  // Without storage the reader gets to today's answer all the same.
}
location.replace(document.querySelector('link[rel=canonical]').href + location.search);
