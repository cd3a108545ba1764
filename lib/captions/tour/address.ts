/** The strip above the page in the tour. A picture of a page does not hold the browser's own address bar. */
import { stage } from './camera';

/** Its markup; on gold where the film speaks of the address. */
export function addressMarkup(address: string, isMarked: boolean, typeface: string): string {
  const safe = address.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><style>
@font-face { font-family: tour; src: url(data:font/woff2;base64,${typeface}); font-weight: 400 800 }
body { margin: 0; height: ${stage.addressHeight}px; box-sizing: border-box; display: flex; align-items: center; gap: 14px; padding: 0 33px;
  background: #13211a; color: #faf5e9; font: 400 17px/1 tour }
b { font-weight: 700 }
span { flex: 1; padding: 6px 10px 7px; background: ${isMarked ? '#f2b32e' : '#fffdf6'}; color: #13211a; white-space: nowrap; overflow: hidden; font-weight: ${isMarked ? 650 : 400} }
</style><b>Address</b><span>${safe}</span>`;
}
