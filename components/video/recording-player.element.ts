// Runs in the browser, on pages with a recording that can be played. Without it the poster is a link, and a file plays all the same.

import styles from 'sheet:./player.css';
import { make } from '../search/make';
import { embedRecording } from './embedded-recording';
import { followFile } from './file-recording';
import { listenAlong } from './listening';
import { followMoments, type Say } from './moments';
import { TranscriptFind } from './transcript-find';

// The policy allows no style but the page's own, in the page; a sheet that a script makes is not in the page.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

class RecordingPlayer extends HTMLElement {
  connectedCallback(): void {
    const status = make('p', 'unseen');
    status.setAttribute('role', 'status');
    this.append(status);
    const say: Say = (words, isSeenElsewhere = false) => {
      status.classList.toggle('unseen', isSeenElsewhere);
      status.textContent = words;
    };
    const hear = listenAlong(this, say);
    const video = this.querySelector('video');
    const player = video ? followFile(video, hear) : embedRecording(this, say, hear);
    if (player) followMoments(this, player, say, hear);
  }
}

customElements.define('recording-player', RecordingPlayer);
customElements.define('transcript-find', TranscriptFind);
