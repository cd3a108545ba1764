/** Where a recording lives: at a provider, under its id there, or in a file of our own. */
export type Video = { provider: 'youtube' | 'vimeo'; id: string } | { provider: 'file'; path: string };

/**
 * The provider and id that a link names, or nothing where it is not a link to a recording we can show.
 * Link forms: https://developers.google.com/youtube/player_parameters and https://developer.vimeo.com/player/sdk/embed.
 */
export function parseVideo(link: string): Video | undefined {
  if (/^\/videos\/[\w.-]+\.(?:mp4|webm)$/.test(link)) return { provider: 'file', path: link };
  if (!URL.canParse(link)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(link);
  if (protocol !== 'https:') return undefined;
  const host = hostname.replace(/^(?:www|m|player)\./, '');
  const youtube = host === 'youtu.be' ? pathname.slice(1) : youtubeId(host, pathname, searchParams);
  if (youtube && /^[\w-]{11}$/.test(youtube)) return { provider: 'youtube', id: youtube };
  const vimeo = host === 'vimeo.com' ? /^\/(?:video\/)?(\d+)/.exec(pathname)?.[1] : undefined;
  return vimeo ? { provider: 'vimeo', id: vimeo } : undefined;
}

function youtubeId(host: string, pathname: string, search: URLSearchParams): string | null | undefined {
  if (host !== 'youtube.com' && host !== 'youtube-nocookie.com') return undefined;
  return pathname === '/watch' ? search.get('v') : /^\/(?:embed|live|shorts)\/([^/]+)/.exec(pathname)?.[1];
}

/** Where to watch it and how to say so, or nothing where its address is wanted. */
export function watchAt(link: string): { address: string; where: string } | undefined {
  const video = parseVideo(link);
  switch (video?.provider) {
    case 'youtube':
      return { address: `https://www.youtube.com/watch?v=${video.id}`, where: 'on YouTube' };
    case 'vimeo':
      return { address: `https://vimeo.com/${video.id}`, where: 'on Vimeo' };
    case 'file':
      return { address: video.path, where: 'here' };
    case undefined:
      return undefined;
  }
}
