// Runs before the finder page is drawn, so that the page of a search opens as one and nothing moves when the results arrive.

/** After so many milliseconds without the finder's own script, the list is shown and the message says what is missing. */
const patience = 8000;

if (/[?&](q|category|topic|audience|stage|organisation|year|recording|minutes|sort)=[^&]/.test(location.search)) {
  const { classList } = document.documentElement;
  classList.add('asks');
  setTimeout(() => {
    if (!customElements.get('resource-finder')) classList.remove('asks');
  }, patience);
}
