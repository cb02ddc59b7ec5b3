// Enhancement only: every page works without this file.
for (const link of document.querySelectorAll('a[data-print]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    window.print();
  });
}
// The way back leads to the search that this page was opened from, its page and filters included.
for (const link of document.querySelectorAll('.trail a')) {
  if (document.referrer.split('?')[0] === link.href) link.href = document.referrer;
}
// After a form the message is what to read first.
document.getElementById('status')?.focus();

// Hits outlive neither the session they were found in nor the search they were found by.
let ended = false;
const clearHits = () => document.querySelectorAll('#found, #demands').forEach((one) => one.replaceChildren());
const endHits = () => {
  ended = true;
  clearHits();
};
const signOut = document.querySelector('form[action="/console/sign-out"]');
signOut?.addEventListener('submit', endHits);
document.addEventListener('htmx:beforeSwap', (event) => {
  if (ended) event.detail.shouldSwap = false;
});
// What is no hits is read as a page: the way to sign in, or what went wrong.
document.addEventListener('htmx:responseError', (event) => {
  // Whoever fills in a form keeps what is in it: sent, it says itself what is wrong, or asks to sign in.
  if (event.detail.elt.closest('form[method=post]')) return;
  endHits();
  location.assign(event.detail.pathInfo.finalRequestPath);
});
document.addEventListener('htmx:sendError', clearHits);

// Signed out in one window is signed out in all; a page that is asked for anew leads to the sign-in.
const askAnew = () => location.replace(location.pathname + location.search);
const session = new BroadcastChannel('jobbspar-session');
session.addEventListener('message', () => {
  if (!signOut) return;
  endHits();
  document.getElementById('main').replaceChildren();
  askAnew();
});
if (location.pathname === '/console/signed-out') session.postMessage('ended');
window.addEventListener('pageshow', (event) => {
  if (event.persisted) askAnew();
});
