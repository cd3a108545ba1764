// Runs before the finder page is rendered, so that a search page doesn't shift when its results arrive.

/** Milliseconds to wait for the finder's script before showing the list with a message. */
const patience = 8000;

if (/[?&](q|category|topic|audience|stage|organisation|year|recording|minutes|sort)=[^&]/.test(location.search)) {
  const { classList } = document.documentElement;
  classList.add('asks');
  setTimeout(() => {
    if (!customElements.get('resource-finder')) classList.remove('asks');
  }, patience);
}
