import { expect, test } from 'vitest';
import { watchAt } from '../../../lib/captions/provider';
import { video } from '../../../lib/schema/address-fields';

const id = 'dQw4w9WgXcQ';

test.each([
  `https://www.youtube.com/watch?v=${id}`,
  `https://m.youtube.com/watch?v=${id}&list=PL1&index=2`,
  `https://youtu.be/${id}/?si=abc`,
  `https://www.youtube.com/embed/${id}`,
  `https://www.youtube-nocookie.com/embed/${id}?rel=0`,
  `https://www.youtube.com/live/${id}?feature=share`,
  `https://www.youtube.com/shorts/${id}/`,
])('%s is a YouTube video', (link) => {
  expect(watchAt(link)?.address).toBe(`https://www.youtube.com/watch?v=${id}`);
});

test.each([
  `https://youtu.be/${id}?t=90`,
  `https://www.youtube.com/watch?v=${id}&t=1m30s`,
  `https://www.youtube.com/embed/${id}?start=90`,
  `https://www.youtube.com/watch?v=${id}#t=90`,
])('%s starts at 90 seconds', (link) => {
  expect(watchAt(link)).toEqual({
    address: `https://www.youtube.com/watch?v=${id}&t=90s`,
    at: 'YouTube',
    embed: `https://www.youtube-nocookie.com/embed/${id}`,
    start: 90,
  });
});

test.each([
  'https://vimeo.com/76979871',
  'https://player.vimeo.com/video/76979871?dnt=1',
  'https://vimeo.com/channels/staffpicks/76979871',
  'https://vimeo.com/showcase/1234567/video/76979871',
  'https://vimeo.com/showcase/1234567?video=76979871',
])('%s is a Vimeo video', (link) => {
  expect(watchAt(link)?.address).toBe('https://vimeo.com/76979871');
});

test.each([
  'https://www.vimeo.com/76979871/8272103f6e#t=1m30s',
  'https://vimeo.com/76979871/8272103f6e?share=copy&t=90',
  'https://player.vimeo.com/video/76979871?h=8272103f6e#t=90s',
])('%s is an unlisted Vimeo video with its hash and its start', (link) => {
  expect(watchAt(link)).toEqual({
    address: 'https://vimeo.com/76979871/8272103f6e#t=90s',
    at: 'Vimeo',
    embed: 'https://player.vimeo.com/video/76979871?h=8272103f6e',
    start: 90,
  });
});

test.each(['/videos/tour.mp4', '/videos/tour-2_a.webm'])('%s is a file of our own', (path) => {
  expect(watchAt(path)).toEqual({ address: path });
});

const elsewhere =
  'If anyone can open this link, put it under page. If not, ask the owner to upload the recording to YouTube or Vimeo.';
const other =
  'This video can’t play here. Write a YouTube or Vimeo link, or a file such as /videos/tour.mp4. A recording on another site goes under page.';
const atYouTube = {
  'This link is for a playlist.': ['playlist?list=PL1', 'watch?list=PL1', 'embed/videoseries?list=PL1'],
  'This link shows whatever the channel is streaming at the time.': ['embed/live_stream?channel=UC1'],
  'This link is for a channel.': ['@larch', 'channel/UC1'],
  'Part of this YouTube link is missing or wrong.': ['watch?v=short', `watch?v=${id}"onload=x`, ''],
};
const atVimeo = {
  'This link is for managing the video, so only its owner can open it.': [
    'manage/videos/76979871',
    '76979871/settings',
  ],
  'This link is for reviewing the video before it is published.': [
    'user1/review/76979871/8272103f6e',
    'reviews/1/videos/76979871',
  ],
  'This link is for a live event.': ['event/12345'],
  'This link is for a list of videos.': ['showcase/1234567', 'channels/staffpicks'],
  'Part of this Vimeo link is missing or wrong.': ['76979871/not-hex'],
};
const onStream = 'Stream and SharePoint videos can’t play here, and usually open only for people in that organisation.';

/** By message, the links that get it. */
const refused = {
  ...from('https://www.youtube.com/', atYouTube, 'Open the video you want on YouTube and copy its link from Share.'),
  ...from('https://vimeo.com/', atVimeo, 'Open the video you want on Vimeo and copy its link from the address bar.'),
  ...from(
    'https://',
    {
      'Zoom recordings can’t play here, and many need a passcode.': ['us02web.zoom.us/rec/share/abc'],
      'Teams recordings can’t play here, and usually only people who were invited can open them.': [
        'teams.microsoft.com/l/meetingrecap?driveId=1',
      ],
      [onStream]: ['nhs.sharepoint.com/:v:/s/team/abc', 'web.microsoftstream.com/video/1'],
      'Panopto recordings can’t play here, and many need a login.': [
        'kcl.cloud.panopto.eu/Panopto/Pages/Viewer.aspx?id=1',
      ],
      'Google Drive videos can’t play here, and may be shared with a few people only.': [
        'drive.google.com/file/d/1/view',
      ],
      'Facebook videos can’t play here, and some need a Facebook account.': ['fb.watch/abc/'],
      'Kaltura videos can’t play here, and many need a login.': ['cdnapisec.kaltura.com/p/1/sp/100/embedIframeJs'],
    },
    elsewhere,
  ),
  'This link opens YouTube Studio, which only the channel’s owners can use. Open the video you want on YouTube and copy its link from Share.':
    [`https://studio.youtube.com/video/${id}/edit`],
  [`The link must begin with https://. Write: https://youtu.be/${id}`]: [`http://youtu.be/${id}`, `youtu.be/${id}`],
  [`There is more here than the link. Write: https://www.youtube.com/embed/${id}`]: [
    `<iframe src='https://www.youtube.com/embed/${id}'></iframe>`,
    `[the talk](https://www.youtube.com/embed/${id})`,
    `https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.youtube.com%2Fembed%2F${id}&data=05`,
  ],
  [other]: [
    `https://youtube.com.example.org/watch?v=${id}`,
    `https://notyoutube.com/watch?v=${id}`,
    'javascript:alert(1)',
    '/videos/tour.avi',
    '/videos/../secret.mp4',
    '',
  ],
};

function from(start: string, links: Record<string, string[]>, advice: string): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(links).map(([problem, paths]) => [`${problem} ${advice}`, paths.map((path) => start + path)]),
  );
}

test.each(Object.entries(refused))('one sentence says what to do: %s', (sentence, links) => {
  for (const link of links) {
    const { error } = video('').rule.safeParse(link);
    expect([link, error?.issues.map(({ message }) => message)]).toEqual([link, [sentence]]);
    expect(watchAt(link)).toBeUndefined();
  }
});
