// Runs in the browser, on the finder page only. Without it the whole list stands there, and every filter is a link to a page.
import { Finder } from './finder';

class ResourceFinder extends HTMLElement {
  connectedCallback(): void {
    new Finder(this);
  }
}

customElements.define('resource-finder', ResourceFinder);
