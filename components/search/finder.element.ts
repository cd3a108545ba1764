// Runs in the browser, on the finder page only. Without it the whole list stands there, and every filter is a link to a page.

import styles from 'sheet:./finder-answer.css';
import { Finder } from './finder';

class ResourceFinder extends HTMLElement {
  connectedCallback(): void {
    // The policy allows no style but the page's own, in the page; a sheet that a script makes is not in the page.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    new Finder(this);
  }
}

customElements.define('resource-finder', ResourceFinder);
