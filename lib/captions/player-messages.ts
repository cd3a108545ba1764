/**
 * The messages between a page and the player it embeds, without a script of the provider. Runs in browsers.
 * YouTube: https://developers.google.com/youtube/player_parameters; the messages are those of its iframe API.
 * Vimeo: https://developer.vimeo.com/player/sdk/embed and the messages in https://github.com/vimeo/player.js.
 */

interface PlayerMessages {
  /** The provider's name. */
  name: string;
  /** Query parameters of the embedded player. */
  settings: string;
  /** Asks the player to report its position: sent repeatedly until it answers, and once more then. */
  greeting: unknown;
  seek(seconds: number): unknown;
}

const youtube: PlayerMessages = {
  name: 'YouTube',
  settings: 'autoplay=1&disablekb=1&cc_load_policy=1&cc_lang_pref=en&playsinline=1&rel=0&enablejsapi=1',
  greeting: '{"event":"listening","id":1,"channel":"widget"}',
  seek: (seconds) => `{"event":"command","func":"seekTo","args":[${seconds},true]}`,
};

const vimeo: PlayerMessages = {
  name: 'Vimeo',
  settings: 'autoplay=1&dnt=1&texttrack=en&keyboard=0&playsinline=1',
  greeting: { method: 'addEventListener', value: 'timeupdate' },
  seek: (seconds) => ({ method: 'setCurrentTime', value: seconds }),
};

/** The messages for the player at this URL. */
export function messagesFor(embed: string): PlayerMessages {
  return embed.startsWith('https://player.vimeo.com/') ? vimeo : youtube;
}

/** The URL of the iframe that plays `embed` from `start` on a page of the origin `page`. */
export function frameUrl(embed: string, start: number, page: string): string {
  const messages = messagesFor(embed);
  const url = `${embed}${embed.includes('?') ? '&' : '?'}${messages.settings}`;
  return messages === vimeo ? `${url}#t=${start}s` : `${url}&origin=${encodeURIComponent(page)}&start=${start}`;
}

/** The parts of a player's message that we read; the rest is untrusted. */
interface Message {
  event?: unknown;
  info?: { currentTime?: unknown } | null;
  data?: { seconds?: unknown } | null;
}

/** The position in a player's message, if it has one; undefined if it isn't a message. The caller checks the sender. */
export function readAnswer(data: Message | string | null): { seconds?: number } | undefined {
  try {
    const message: Message | null = typeof data === 'string' ? JSON.parse(data) : data;
    if (typeof message?.event !== 'string') return undefined;
    const seconds = message.info?.currentTime ?? message.data?.seconds;
    return typeof seconds === 'number' ? { seconds } : {};
  } catch {
    return undefined;
  }
}
