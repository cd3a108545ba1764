/**
 * Films the tour of the library from the built site, with its captions, chapters and descriptions.
 * Run by hand (`npm run make:tour`, after a build) when what it shows has changed; the results are checked in.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { addressMarkup } from '../captions/tour/address';
import { framesPerSecond, type Shot, stage, TourCamera } from '../captions/tour/camera';
import { askForFfmpeg, makeFilms, writeRow } from '../captions/tour/film';
import { scenes } from '../captions/tour/scenes';
import { captionTrack, chapterTrack, descriptionTrack } from '../captions/tour/text';
import { findBrowser } from './find-browser';
import { serveSite } from './serve';

const film = 'public/videos/tour';
const words = 'content/captions/how-to-use/tour';

try {
  await makeTour();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function makeTour(): Promise<void> {
  askForFfmpeg();
  if (!existsSync('out/index.html')) throw new Error('There is no built site in out/. Run npm run build, then this.');
  const folder = mkdtempSync(join(tmpdir(), 'tour-'));
  const { address, close } = await serveSite('out');
  const browser = await chromium.launch(findBrowser());
  try {
    const shots = await playScenes(browser, address);
    writeRow(folder, 'page', shots);
    writeRow(folder, 'address', await drawAddresses(browser, shots));
    mkdirSync('public/videos', { recursive: true });
    mkdirSync('content/captions/how-to-use', { recursive: true });
    makeFilms(folder, film);
    writeFileSync(`${words}.vtt`, captionTrack());
    writeFileSync(`${words}.chapters.vtt`, chapterTrack());
    writeFileSync(`${words}.descriptions.vtt`, descriptionTrack());
  } finally {
    await browser.close();
    await close(0);
    rmSync(folder, { recursive: true, force: true });
  }
  for (const ending of ['mp4', 'webm', 'webp'])
    console.log(`${film}.${ending}: ${statSync(`${film}.${ending}`).size} bytes`);
}

/** Each scene is given the seconds that its captions are timed by, no frame more or less. */
async function playScenes(browser: Browser, address: string): Promise<Shot[]> {
  const camera = new TourCamera(await openPage(browser, stage.height), address);
  await camera.open('/');
  for (const [place, scene] of scenes.entries()) {
    const name = `Scene ${place + 1} of the tour, “${scene.says.join(' ')}”`;
    const before = camera.framesTaken;
    try {
      await scene.play(camera, camera.page);
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
    }
    const spent = (camera.framesTaken - before) / framesPerSecond;
    if (spent > scene.seconds)
      throw new Error(`${name}, takes ${spent} seconds and has ${scene.seconds}. Give it more, or less to do.`);
    await camera.hold(scene.seconds - spent);
    console.log(`${name}: ${spent.toFixed(2)} of ${scene.seconds} seconds in movement`);
  }
  return camera.shots;
}

/** The strip above the page, which says where the reader is. */
async function drawAddresses(browser: Browser, shots: readonly Shot[]): Promise<{ picture: Buffer; frames: number }[]> {
  const page = await openPage(browser, stage.addressHeight);
  const font = readdirSync('public/fonts').find((name) => name.endsWith('.woff2')) ?? '';
  const typeface = readFileSync(join('public/fonts', font)).toString('base64');
  const drawn = new Map<string, Buffer>();
  const strips = [];
  for (const { address, isAddressMarked, frames } of shots) {
    const markup = addressMarkup(address, isAddressMarked, typeface);
    let picture = drawn.get(markup);
    if (!picture) {
      await page.setContent(markup);
      await page.evaluate(() => document.fonts.ready);
      picture = await page.screenshot();
      drawn.set(markup, picture);
    }
    strips.push({ picture, frames });
  }
  return strips;
}

async function openPage(browser: Browser, height: number) {
  return await browser.newPage({
    viewport: { width: stage.width, height },
    deviceScaleFactor: stage.scale,
    colorScheme: 'light',
    // Nothing may change by itself between two pictures.
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
}
