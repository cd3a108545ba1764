/** Explains why a link can't be used as a video, and what to copy instead. */
import { hostOf, parseUrl } from './provider';

const onYouTube = 'Open the video you want on YouTube and copy its link from Share.';
const onVimeo = 'Open the video you want on Vimeo and copy its link from the address bar.';
const elsewhere =
  'If anyone can open this link, put it under page. If not, ask the owner to upload the recording to YouTube or Vimeo.';

/** For each site, the paths it applies to and the sentence. The first match wins. */
const youtube: readonly [RegExp, string][] = [
  [/^\/embed\/live_stream/, `This link shows whatever the channel is streaming at the time. ${onYouTube}`],
  [
    /^\/(?:playlist|show|embed\/videoseries)|^\/watch\/?\?(?!(?:.*&)?v=).*list=/,
    `This link is for a playlist. ${onYouTube}`,
  ],
  [/^\/(?:@|channel\/|c\/|user\/)/, `This link is for a channel. ${onYouTube}`],
  [/^/, `Part of this YouTube link is missing or wrong. ${onYouTube}`],
];
const vimeo: readonly [RegExp, string][] = [
  [/^\/manage\/|\/settings\b/, `This link is for managing the video, so only its owner can open it. ${onVimeo}`],
  [/\/review\//, `This link is for reviewing the video before it is published. ${onVimeo}`],
  [/^\/event\//, `This link is for a live event. ${onVimeo}`],
  [/^\/(?:showcase|album|channels|groups)\//, `This link is for a list of videos. ${onVimeo}`],
  [/^/, `Part of this Vimeo link is missing or wrong. ${onVimeo}`],
];
const sites: readonly [host: RegExp, sentences: readonly [RegExp, string][]][] = [
  [
    /^studio\.youtube\.com$/,
    [[/^/, `This link opens YouTube Studio, which only the channel’s owners can use. ${onYouTube}`]],
  ],
  [/^(?:youtu\.be|youtube(?:-nocookie)?\.com)$/, youtube],
  [/^vimeo\.com$/, vimeo],
  [/(?:^|\.)zoom\.(?:us|com)$/, [[/^/, `Zoom recordings can’t play here, and many need a passcode. ${elsewhere}`]]],
  [
    /^teams\.(?:microsoft|live|cloud\.microsoft)\b/,
    [[/^/, `Teams recordings can’t play here, and usually only people who were invited can open them. ${elsewhere}`]],
  ],
  [
    /(?:\.sharepoint\.com|(?:^|\.)microsoftstream\.com)$/,
    [
      [
        /^/,
        `Stream and SharePoint videos can’t play here, and usually open only for people in that organisation. ${elsewhere}`,
      ],
    ],
  ],
  [/(?:^|\.)panopto\.(?:com|eu)$/, [[/^/, `Panopto recordings can’t play here, and many need a login. ${elsewhere}`]]],
  [
    /^(?:drive|docs)\.google\.com$/,
    [[/^/, `Google Drive videos can’t play here, and may be shared with a few people only. ${elsewhere}`]],
  ],
  [
    /(?:^|\.)(?:facebook\.com|fb\.watch)$/,
    [[/^/, `Facebook videos can’t play here, and some need a Facebook account. ${elsewhere}`]],
  ],
  [/kaltura/, [[/^/, `Kaltura videos can’t play here, and many need a login. ${elsewhere}`]]],
];

/** What is wrong with a link that `parseVideo` doesn't read, for sites we know; undefined for any other. */
export function explainLink(link: string): string | undefined {
  const url = parseUrl(link);
  if (!url) return undefined;
  const [, sentences] = sites.find(([host]) => host.test(hostOf(url))) ?? [];
  return sentences?.find(([path]) => path.test(url.pathname + url.search))?.[1];
}
