/**
 * The camera of the tour: it drives the page and takes a picture for each frame, however long that takes.
 * Nothing is recorded while time runs, so that the film is as long as planned on a slow machine too.
 */
import type { Locator, Page } from '@playwright/test';
import { carryPointer, laySheet, magnify, type Place } from './in-page';

export const framesPerSecond = 25;

/** Of the page, in CSS pixels: small, so that its words can be read in a player 640 wide. The address stands above it. */
export const stage = { width: 960, height: 498, addressHeight: 42, scale: 4 / 3 };

/** A picture, how many frames it stands for, and the address that is shown above it. */
export interface Shot {
  picture: Buffer;
  frames: number;
  address: string;
  isAddressMarked: boolean;
}

/** What follows a press: another page, an answer of the finder, or only a change of place. */
type Outcome = 'page' | 'answer' | 'place';

export class TourCamera {
  readonly shots: Shot[] = [];
  /** Out of sight until it is wanted, so that nothing is lit by it. */
  private pointer: Place = { x: stage.width * 0.62, y: stage.height + 40 };
  private isPressing = false;
  private isAddressMarked = false;

  constructor(
    readonly page: Page,
    private readonly site: string,
  ) {}

  get framesTaken(): number {
    return this.shots.reduce((sum, { frames }) => sum + frames, 0);
  }

  /** Opens a page on the screen, as if its address were typed. */
  async open(path: string): Promise<void> {
    await this.page.emulateMedia({ media: 'screen' });
    await this.page.goto(this.site + path, { waitUntil: 'networkidle' });
    await this.placePointer();
  }

  /** Leaves everything as it is. */
  async hold(seconds: number): Promise<void> {
    await this.take(Math.round(seconds * framesPerSecond));
  }

  /** Glides the pointer to the middle of something, or to a place given as a share of its width and height. */
  async pointAt(target: Locator, seconds = 0.9, { x, y }: Place = { x: 0.5, y: 0.5 }): Promise<void> {
    const box = await this.boxOf(target);
    const from = this.pointer;
    const to = { x: box.x + box.width * x, y: box.y + box.height * y };
    await this.glide(seconds, async (share) => {
      this.pointer = between(from, to, share);
      await this.placePointer();
    });
  }

  /** Glides to something and presses it. */
  async press(target: Locator, outcome: Outcome, at?: Place): Promise<void> {
    await this.pointAt(target, 0.9, at);
    this.isPressing = true;
    await this.placePointer();
    await this.hold(0.24);
    this.isPressing = false;
    const { x, y } = this.pointer;
    const press = () => this.page.mouse.click(x, y);
    if (outcome === 'answer') await this.untilAnswered(press);
    else if (outcome === 'place') await press();
    else {
      const before = this.page.url();
      await press();
      await this.page.waitForURL((url) => url.href !== before);
      await this.page.waitForLoadState('networkidle');
    }
    await this.placePointer();
  }

  /** Types letter by letter into what has the focus. The list answers each, and the address when the typing stops. */
  async type(words: string): Promise<void> {
    const isSeen = () => performance.getEntriesByName('answer').length > 0;
    await this.untilAnswered(async () => {
      for (const letter of words) {
        await this.page.evaluate(() => performance.clearMeasures('answer'));
        await this.page.keyboard.type(letter);
        await this.page.waitForFunction(isSeen);
        await this.hold(0.28);
      }
    });
  }

  /** Scrolls until something stands `top` below the upper edge; in no seconds at all it is a cut. */
  async scrollTo(target: Locator, top: number, seconds = 1.4): Promise<void> {
    const { y } = await this.boxOf(target);
    const from = await this.page.evaluate(() => scrollY);
    const step = async (share: number) => {
      await this.page.evaluate(
        (place) => scrollTo({ top: place, behavior: 'instant' }),
        onWholePixel(from + (y - top) * share),
      );
      await this.placePointer();
    };
    if (seconds === 0) await step(1);
    else await this.glide(seconds, step);
  }

  /** Cuts to the same place from near, `magnified` times as large, with the pointer still where it was on the page. */
  async cutNearer(target: Locator, magnified: number): Promise<void> {
    const box = await this.boxOf(target);
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const to = { x: stage.width * 0.36, y: stage.height * 0.36 };
    const { x, y } = this.pointer;
    this.pointer = { x: to.x + magnified * (x - from.x), y: to.y + magnified * (y - from.y) };
    await this.page.evaluate(magnify, { from, to, magnified });
    await this.placePointer();
  }

  /** Back from near. */
  async cutBack(): Promise<void> {
    await this.page.evaluate(() => {
      document.body.style.transform = 'none';
    });
    await this.placePointer();
  }

  /** Whether the address above the page stands out. */
  markAddress(isMarked: boolean): void {
    this.isAddressMarked = isMarked;
  }

  /** Shows the page as it is printed, on a sheet as wide as A4, with the pointer beside it. */
  async showPrinted(): Promise<void> {
    await this.page.emulateMedia({ media: 'print' });
    await this.page.evaluate(laySheet);
    this.pointer = { x: 20, y: stage.height / 2 };
    await this.placePointer();
  }

  /** Takes a picture after each step of a movement that begins and ends slowly. */
  private async glide(seconds: number, step: (share: number) => Promise<void>): Promise<void> {
    const frames = Math.round(seconds * framesPerSecond);
    for (let frame = 1; frame <= frames; frame++) {
      const time = frame / frames;
      await step(time * time * (3 - 2 * time));
      await this.take(1);
    }
  }

  private async take(frames: number): Promise<void> {
    if (frames <= 0) return;
    const picture = await this.page.screenshot({ caret: 'hide', animations: 'disabled' });
    const { pathname, search, hash } = new URL(this.page.url());
    this.shots.push({ picture, frames, address: pathname + search + hash, isAddressMarked: this.isAddressMarked });
  }

  private async placePointer(): Promise<void> {
    await this.page.mouse.move(this.pointer.x, this.pointer.y);
    await this.page.evaluate(carryPointer, { ...this.pointer, isPressing: this.isPressing });
  }

  private async untilAnswered(ask: () => Promise<unknown>): Promise<void> {
    await this.page.evaluate(() => performance.clearMarks('settled'));
    await ask();
    await this.page.waitForFunction(() => performance.getEntriesByName('settled').length > 0);
  }

  private async boxOf(target: Locator) {
    const waits = { state: 'visible', timeout: 10_000 } as const;
    await target.waitFor(waits).catch(() => undefined);
    const count = await target.count();
    const box = count === 1 ? await target.boundingBox() : null;
    if (box) return box;
    const found = count === 1 ? 'cannot be seen' : `is there ${count} times and not once`;
    throw new Error(
      `${target} ${found} on ${new URL(this.page.url()).pathname}. Mend the scenes in lib/captions/tour/.`,
    );
  }
}

/** Three of the page's pixels are four of the film's: text that moves by whole ones keeps its form, and costs few bytes. */
function onWholePixel(place: number): number {
  return Math.round(place / 3) * 3;
}

function between(from: Place, to: Place, share: number): Place {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
