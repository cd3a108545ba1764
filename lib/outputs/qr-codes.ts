/** A QR code for each page, for posters and printed pages. */
import { create } from 'qrcode';
import type { Page } from '../pages/page';
import { versionAt } from '../routes';
import { site } from '../site';
import { fileAt, type OutputFile } from './output-file';

/** The code of each page, beside it: `/topics/trust.qr.svg`. Later pages of a list have the first page's. */
export function qrCodeFiles(pages: readonly Page[]): OutputFile[] {
  const first = pages.filter(({ type }) => type !== 'later');
  return first.map(({ url }) => fileAt(versionAt(url, 'qr.svg'), () => drawQrCode(site.address + url)));
}

/**
 * A QR code (ISO/IEC 18004) as SVG: dark modules on white with the standard's four-module margin, at level M,
 * which survives 15% damage.
 */
export function drawQrCode(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!modules.get(y, x)) continue;
      const from = x;
      while (x < size && modules.get(y, x)) x += 1;
      path += `M${from + 4} ${y + 4}h${x - from}v1H${from + 4}z`;
    }
  }
  const side = size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
}
