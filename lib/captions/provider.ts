/** Reads links to recordings: where each one is, where it can be watched, and why it can’t be used. */
import { readMoment } from './moment';

/** Where a recording can be watched. */
export interface Watch {
  /** The page at the provider, or the file. */
  address: string;
  /** The provider's name; undefined for a file of our own. */
  at?: string;
  /** The URL of the player to embed; undefined for a file of our own. */
  embed?: string;
  /** In seconds, if the link starts later than at 0. */
  start?: number | undefined;
}

/**
 * Where to watch the recording that a link is for, or undefined if it can't play here.
 * Link formats: https://developers.google.com/youtube/player_parameters and https://developer.vimeo.com/player/sdk/embed.
 */
export function watchAt(link: string | undefined): Watch | undefined {
  if (link === undefined) return undefined;
  if (/^\/videos\/[\w.-]+\.(?:mp4|webm)$/.test(link)) return { address: link };
  const url = parseUrl(link);
  if (url?.protocol !== 'https:') return undefined;
  const start = startOf(url);
  const from = start ? { start } : {};
  const youtube = youtubeId(url);
  if (youtube)
    return {
      address: `https://www.youtube.com/watch?v=${youtube}${start ? `&t=${start}s` : ''}`,
      at: 'YouTube',
      embed: `https://www.youtube-nocookie.com/embed/${youtube}`,
      ...from,
    };
  // An unlisted Vimeo video opens only with the hash from its link.
  const { id, hash } = vimeoId(url) ?? {};
  return id
    ? {
        address: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}${start ? `#t=${start}s` : ''}`,
        at: 'Vimeo',
        embed: `https://player.vimeo.com/video/${id}${hash ? `?h=${hash}` : ''}`,
        ...from,
      }
    : undefined;
}

/** The link as a URL, or undefined if it isn't one. */
function parseUrl(link: string): URL | undefined {
  try {
    return new URL(link);
  } catch {
    return undefined;
  }
}

/** The host name without the prefix of its mobile, music or player pages. */
function providerHost({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|music|player)\./, '');
}

/** Parts of embed links that are as long as an ID and stand for a list or a live stream. */
const notIds = ['videoseries', 'live_stream'];

function youtubeId(url: URL): string | undefined {
  const host = providerHost(url);
  const { pathname, searchParams } = url;
  const id =
    host === 'youtu.be'
      ? /^\/([^/]+)\/?$/.exec(pathname)?.[1]
      : host === 'youtube.com' || host === 'youtube-nocookie.com'
        ? (/^\/(?:embed|live|shorts|v)\/([^/]+)\/?$/.exec(pathname)?.[1] ??
          (/^\/watch\/?$/.test(pathname) ? searchParams.get('v') : undefined))
        : undefined;
  return id && /^[\w-]{11}$/.test(id) && !notIds.includes(id) ? id : undefined;
}

function vimeoId(url: URL): { id?: string | undefined; hash?: string | undefined } | undefined {
  if (providerHost(url) !== 'vimeo.com') return undefined;
  const [, id, inPath] =
    /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/|(?:showcase|album)\/[\w-]+\/video\/)?(\d+)(?:\/([0-9a-f]+))?(?:\/share)?\/?$/.exec(
      url.pathname,
    ) ?? [];
  const inShowcase = url.pathname.startsWith('/showcase/') ? (url.searchParams.get('video') ?? undefined) : undefined;
  return { id: id ?? inShowcase, hash: inPath ?? /^[0-9a-f]+$/.exec(url.searchParams.get('h') ?? '')?.[0] };
}

/** The second at which a copied link starts: `?t=90`, `&start=90`, `#t=1m30s`. */
function startOf({ searchParams, hash }: URL): number | undefined {
  const written = searchParams.get('t') ?? searchParams.get('start');
  return readMoment(written === null ? hash : `t=${written}`)?.seconds;
}

const studio = /^studio\.youtube\.com$/;
const youtube = /^(?:youtu\.be|youtube(?:-nocookie)?\.com)$/;
const vimeo = /^vimeo\.com$/;

/** Links at YouTube and Vimeo that aren't for one video. The first match wins. */
const notVideos: readonly (readonly [host: RegExp, path: RegExp, message: string])[] = [
  [studio, /^/, 'This link opens YouTube Studio, which only the channel’s owners can use.'],
  [youtube, /^\/embed\/live_stream/, 'This link shows whatever the channel is streaming at the time.'],
  [
    youtube,
    /^\/(?:playlist|show|embed\/videoseries)|^\/watch\/?\?(?!(?:.*&)?v=).*list=/,
    'This link is for a playlist.',
  ],
  [youtube, /^\/(?:@|channel\/|c\/|user\/)/, 'This link is for a channel.'],
  [youtube, /^/, 'Part of this YouTube link is missing or wrong.'],
  [vimeo, /^\/manage\/|\/settings\b/, 'This link is for managing the video, so only its owner can open it.'],
  [vimeo, /\/reviews?\//, 'This link is for reviewing the video before it is published.'],
  [vimeo, /^\/event\//, 'This link is for a live event.'],
  [vimeo, /^\/(?:showcase|album|channels|groups)\//, 'This link is for a list of videos.'],
  [vimeo, /^/, 'Part of this Vimeo link is missing or wrong.'],
];

/** Sites whose recordings can't play here, and how many people can't open them. */
const otherSites: readonly (readonly [host: RegExp, what: string, who: string])[] = [
  [/(?:^|\.)zoom\.(?:us|com)$/, 'Zoom recordings', 'many need a passcode'],
  [
    /^teams\.(?:microsoft|live|cloud\.microsoft)\b/,
    'Teams recordings',
    'usually only people who were invited can open them',
  ],
  [
    /(?:\.sharepoint\.com|(?:^|\.)microsoftstream\.com)$/,
    'Stream and SharePoint videos',
    'usually open only for people in that organisation',
  ],
  [/(?:^|\.)panopto\.(?:com|eu)$/, 'Panopto recordings', 'many need a login'],
  [/^(?:drive|docs)\.google\.com$/, 'Google Drive videos', 'may be shared with a few people only'],
  [/(?:^|\.)(?:facebook\.com|fb\.watch)$/, 'Facebook videos', 'some need a Facebook account'],
  [/kaltura/, 'Kaltura videos', 'many need a login'],
];

/** What is wrong with a link that `watchAt` doesn't read, for sites we know; undefined for any other. */
export function explainLink(link: string): string | undefined {
  const url = parseUrl(link);
  if (!url) return undefined;
  const host = providerHost(url);
  const [site, , message] =
    notVideos.find((each) => each[0].test(host) && each[1].test(url.pathname + url.search)) ?? [];
  if (site === vimeo) return `${message} Open the video you want on Vimeo and copy its link from the address bar.`;
  if (site) return `${message} Open the video you want on YouTube and copy its link from Share.`;
  const [, what, who] = otherSites.find((each) => each[0].test(host)) ?? [];
  return (
    what &&
    `${what} can’t play here, and ${who}. If anyone can open this link, put it under page. If not, ask the owner to upload the recording to YouTube or Vimeo.`
  );
}
