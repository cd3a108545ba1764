// Runs in the browser.

/** Whether the reader has asked sites to load less: https://wicg.github.io/savedata/. */
export function savesData(): boolean {
  return 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
}
