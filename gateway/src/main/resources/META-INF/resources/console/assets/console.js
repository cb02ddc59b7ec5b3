// Enhancement only: every page works without this file.
for (const link of document.querySelectorAll('a[data-print]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    window.print();
  });
}
// After a form the message is what to read first.
document.getElementById('status')?.focus();
