// Opens the full answer of a permalink whose answer has not changed since. Without a script its page has a link.
try {
  // So that the page of today's answer can say what changed, if the rules have changed since the site was built.
  sessionStorage.setItem('permalink', location.pathname);
} catch {
  // Without storage the reader gets to today's answer all the same.
}
// The site may be served under another address than the one it was built for.
location.replace(new URL(document.querySelector('link[rel=canonical]').href).pathname + location.search);
