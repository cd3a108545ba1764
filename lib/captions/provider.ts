/** Where a recording lives: at a provider, under its id there, or in a file of our own. */
export type Video =
  | { provider: 'youtube'; id: string }
  // A recording that is not listed at Vimeo opens only with the hash of its link.
  | { provider: 'vimeo'; id: string; hash?: string }
  | { provider: 'file'; path: string };

/**
 * The provider and id that a link names, or nothing where it is not a link to a recording we can show.
 * Link forms: https://developers.google.com/youtube/player_parameters and https://developer.vimeo.com/player/sdk/embed.
 */
export function parseVideo(link: string | undefined): Video | undefined {
  if (link === undefined) return undefined;
  if (/^\/videos\/[\w.-]+\.(?:mp4|webm)$/.test(link)) return { provider: 'file', path: link };
  if (!URL.canParse(link)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(link);
  if (protocol !== 'https:') return undefined;
  const host = hostname.replace(/^(?:www|m|player)\./, '');
  const youtube = host === 'youtu.be' ? pathname.slice(1) : youtubeId(host, pathname, searchParams);
  if (youtube && /^[\w-]{11}$/.test(youtube)) return { provider: 'youtube', id: youtube };
  const [, vimeo, inPath] = (host === 'vimeo.com' && /^\/(?:video\/)?(\d+)(?:\/(\w+))?/.exec(pathname)) || [];
  const hash = inPath ?? /^\w+$/.exec(searchParams.get('h') ?? '')?.[0];
  return vimeo ? { provider: 'vimeo', id: vimeo, ...(hash && { hash }) } : undefined;
}

function youtubeId(host: string, pathname: string, search: URLSearchParams): string | null | undefined {
  if (host !== 'youtube.com' && host !== 'youtube-nocookie.com') return undefined;
  return pathname === '/watch' ? search.get('v') : /^\/(?:embed|live|shorts)\/([^/]+)/.exec(pathname)?.[1];
}

/** Where a recording can be watched. */
export interface Watch {
  /** The page of the provider, or the file. */
  address: string;
  /** The provider's name; a file of our own has none. */
  at?: string;
  /** What a frame shows once it is asked for; a file needs none. */
  embed?: string;
}

/** Where to watch it; undefined without a link. */
export function watchAt(link: string | undefined): Watch | undefined {
  const video = parseVideo(link);
  switch (video?.provider) {
    case 'youtube':
      return {
        address: `https://www.youtube.com/watch?v=${video.id}`,
        at: 'YouTube',
        embed: `https://www.youtube-nocookie.com/embed/${video.id}`,
      };
    case 'vimeo': {
      const { id, hash } = video;
      return {
        address: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`,
        at: 'Vimeo',
        embed: `https://player.vimeo.com/video/${id}${hash ? `?h=${hash}` : ''}`,
      };
    }
    case 'file':
      return { address: video.path };
    case undefined:
      return undefined;
  }
}
