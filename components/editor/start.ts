/** Replaces the page with Decap. */
import type { DecapCms } from './decap';
import { removeDecapBackups } from './drafts';

/** The name of Decap's script, in the same folder as ours. */
declare const DECAP_SCRIPT: string;

/** Load Decap, let `setUp` change it and its configuration, then give it the page. If that fails, the page stays as it is. */
export async function openDecap<Config extends object>(
  setUp: (cms: DecapCms, config: Config, here: URL) => Promise<void>,
): Promise<void> {
  if (window.top !== window.self) return refuseFrame();
  const here = new URL('.', document.baseURI);
  // Collected now, before Decap adds styles of its own.
  const page = document.querySelectorAll('style, body > *');
  window.CMS_MANUAL_INIT = true;
  await removeDecapBackups();
  const [config] = await Promise.all([
    fetch(new URL('config.json', here)).then((response) => response.json()),
    loadScript(new URL(DECAP_SCRIPT, import.meta.url)),
  ]);
  await setUp(window.CMS, config, here);
  for (const each of page) each.remove();
  const href = String(new URL('editor.css', here));
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  // The site is the parent folder of the editor.
  const site = String(new URL('..', here));
  window.CMS.init({ config: { ...config, load_config_file: false, site_url: site, display_url: site } });
}

/** Prevent clickjacking on hosts that can't send the header against framing. */
function refuseFrame(): void {
  const link = Object.assign(document.createElement('a'), { href: location.href, target: '_blank' });
  link.textContent = 'Open the editor in its own tab';
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.append('The editor doesn’t open inside another page. ', link, '.');
  document.querySelector('main h2')?.after(words);
}

function loadScript(address: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = String(address);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`The editor could not be loaded from ${address}.`));
    document.head.append(script);
  });
}

/** The styles of these pages, without duplicates. */
export async function readStyles(pages: readonly URL[]): Promise<Set<string>> {
  const texts = await Promise.all(pages.map(async (page) => (await fetch(page)).text()));
  return new Set(texts.flatMap((html) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)));
}
