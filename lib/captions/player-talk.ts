/**
 * How a page and the player in its frame talk, without a script of the provider. Runs in the browser.
 * YouTube: https://developers.google.com/youtube/player_parameters; its messages are those of its own frame API.
 * Vimeo: https://developer.vimeo.com/player/sdk/embed and the messages in https://github.com/vimeo/player.js.
 */

/** A message of a player: that it is there, and where it has got to, if it says so. */
export interface Answer {
  seconds?: number;
}

export interface PlayerTalk {
  /** The provider, as readers know it. */
  name: string;
  /** Who learns that the recording is played. */
  learns: string;
  /** What it is asked for on top. */
  promise: string;
  /** What the address of the frame says beside the recording. */
  settings: string;
  /** Asks the player to say how it gets on: said again and again until there is an answer, and once more then. */
  greeting: unknown;
  seek(seconds: number): unknown;
}

const youtube: PlayerTalk = {
  name: 'YouTube',
  learns: 'Google',
  promise: '',
  settings: 'autoplay=1&disablekb=1&cc_load_policy=1&cc_lang_pref=en&playsinline=1&rel=0&enablejsapi=1',
  greeting: '{"event":"listening","id":1,"channel":"widget"}',
  seek: (seconds) => `{"event":"command","func":"seekTo","args":[${seconds},true]}`,
};

const vimeo: PlayerTalk = {
  name: 'Vimeo',
  learns: 'Vimeo',
  promise: ' It is asked not to track you.',
  settings: 'autoplay=1&dnt=1&texttrack=en&keyboard=0&playsinline=1',
  greeting: { method: 'addEventListener', value: 'timeupdate' },
  seek: (seconds) => ({ method: 'setCurrentTime', value: seconds }),
};

/** The talk of the player at this address. */
export function talkAt(embed: string): PlayerTalk {
  return embed.startsWith('https://player.vimeo.com/') ? vimeo : youtube;
}

/** The address of the frame that plays `embed` from `start` on a page of `page`, an origin. */
export function frameAddress(embed: string, start: number, page: string): string {
  const talk = talkAt(embed);
  const address = `${embed}${embed.includes('?') ? '&' : '?'}${talk.settings}`;
  return talk === vimeo ? `${address}#t=${start}s` : `${address}&origin=${encodeURIComponent(page)}&start=${start}`;
}

/** What a message of a player may hold, as far as we look; anything else may stand in its place. */
interface Message {
  event?: unknown;
  info?: { currentTime?: unknown } | null;
  data?: { seconds?: unknown } | null;
}

/** What a message of a player says; nothing where it is none. Who sent it is for the caller to check. */
export function readAnswer(data: Message | string | null): Answer | undefined {
  try {
    const message: Message | null = typeof data === 'string' ? JSON.parse(data) : data;
    if (typeof message?.event !== 'string') return undefined;
    const seconds = message.info?.currentTime ?? message.data?.seconds;
    return typeof seconds === 'number' ? { seconds } : {};
  } catch {
    return undefined;
  }
}
