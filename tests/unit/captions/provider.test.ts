import { expect, test } from 'vitest';
import { parseVideo, watchAt } from '../../../lib/captions/provider';
import { video } from '../../../lib/schema/address-fields';

const id = 'dQw4w9WgXcQ';

test.each([
  `https://www.youtube.com/watch?v=${id}`,
  `https://m.youtube.com/watch?v=${id}&list=PL1&index=2`,
  `https://music.youtube.com/watch?v=${id}`,
  `https://youtu.be/${id}/?si=abc`,
  `https://www.youtube.com/embed/${id}`,
  `https://www.youtube-nocookie.com/embed/${id}?rel=0`,
  `https://www.youtube.com/live/${id}?feature=share`,
  `https://www.youtube.com/shorts/${id}/`,
])('%s is a YouTube video', (link) => {
  expect(parseVideo(link)).toEqual({ provider: 'youtube', id });
});

test.each([
  `https://youtu.be/${id}?t=90`,
  `https://www.youtube.com/watch?v=${id}&t=1m30s`,
  `https://www.youtube.com/watch?v=${id}&t=90s`,
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
  'https://vimeo.com/groups/health/videos/76979871',
  'https://vimeo.com/showcase/1234567/video/76979871',
])('%s is a Vimeo video', (link) => {
  expect(parseVideo(link)).toEqual({ provider: 'vimeo', id: '76979871' });
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
  expect(parseVideo(path)).toEqual({ provider: 'file', path });
  expect(watchAt(path)).toEqual({ address: path });
});

const onYouTube = 'Open the video you want on YouTube and copy its link from Share.';
const onVimeo = 'Open the video you want on Vimeo and copy its link from the address bar.';
const elsewhere =
  'If anyone can open this link, put it under page. If not, ask the owner to upload the recording to YouTube or Vimeo.';
const other =
  'This video can’t play here. Write a YouTube or Vimeo link, or a file such as /videos/tour.mp4. A recording on another site goes under page.';

test.each([
  ['https://www.youtube.com/playlist?list=PL1', `This link is for a playlist. ${onYouTube}`],
  ['https://www.youtube.com/watch?list=PL1', `This link is for a playlist. ${onYouTube}`],
  ['https://www.youtube.com/embed/videoseries?list=PL1', `This link is for a playlist. ${onYouTube}`],
  [
    'https://www.youtube.com/embed/live_stream?channel=UC1',
    `This link shows whatever the channel is streaming at the time. ${onYouTube}`,
  ],
  ['https://www.youtube.com/@larch', `This link is for a channel. ${onYouTube}`],
  ['https://m.youtube.com/channel/UC1', `This link is for a channel. ${onYouTube}`],
  [
    `https://studio.youtube.com/video/${id}/edit`,
    `This link opens YouTube Studio, which only the channel’s owners can use. ${onYouTube}`,
  ],
  ['https://www.youtube.com/watch?v=short', `Part of this YouTube link is missing or wrong. ${onYouTube}`],
  [`https://www.youtube.com/watch?v=${id}"onload=x`, `Part of this YouTube link is missing or wrong. ${onYouTube}`],
  ['https://youtu.be/', `Part of this YouTube link is missing or wrong. ${onYouTube}`],
  [
    'https://vimeo.com/manage/videos/76979871',
    `This link is for managing the video, so only its owner can open it. ${onVimeo}`,
  ],
  [
    'https://vimeo.com/76979871/settings',
    `This link is for managing the video, so only its owner can open it. ${onVimeo}`,
  ],
  [
    'https://vimeo.com/user1/review/76979871/8272103f6e',
    `This link is for reviewing the video before it is published. ${onVimeo}`,
  ],
  ['https://vimeo.com/event/12345', `This link is for a live event. ${onVimeo}`],
  ['https://vimeo.com/showcase/1234567', `This link is for a list of videos. ${onVimeo}`],
  ['https://vimeo.com/channels/staffpicks', `This link is for a list of videos. ${onVimeo}`],
  ['https://vimeo.com/76979871/not-hex', `Part of this Vimeo link is missing or wrong. ${onVimeo}`],
  ['https://us02web.zoom.us/rec/share/abc', `Zoom recordings can’t play here, and many need a passcode. ${elsewhere}`],
  [
    'https://teams.microsoft.com/l/meetingrecap?driveId=1',
    `Teams recordings can’t play here, and usually only people who were invited can open them. ${elsewhere}`,
  ],
  [
    'https://nhs.sharepoint.com/:v:/s/team/abc',
    `Stream and SharePoint videos can’t play here, and usually open only for people in that organisation. ${elsewhere}`,
  ],
  [
    'https://web.microsoftstream.com/video/1',
    `Stream and SharePoint videos can’t play here, and usually open only for people in that organisation. ${elsewhere}`,
  ],
  [
    'https://kcl.cloud.panopto.eu/Panopto/Pages/Viewer.aspx?id=1',
    `Panopto recordings can’t play here, and many need a login. ${elsewhere}`,
  ],
  [
    'https://drive.google.com/file/d/1/view',
    `Google Drive videos can’t play here, and may be shared with a few people only. ${elsewhere}`,
  ],
  ['https://fb.watch/abc/', `Facebook videos can’t play here, and some need a Facebook account. ${elsewhere}`],
  [
    'https://cdnapisec.kaltura.com/p/1/sp/100/embedIframeJs',
    `Kaltura videos can’t play here, and many need a login. ${elsewhere}`,
  ],
  [
    `http://www.youtube.com/watch?v=${id}`,
    `The link must begin with https://. Write: https://www.youtube.com/watch?v=${id}`,
  ],
  [`youtu.be/${id}`, `The link must begin with https://. Write: https://youtu.be/${id}`],
  [
    `<iframe src="https://www.youtube.com/embed/${id}"></iframe>`,
    `This is embed code. Write only the link in it: https://www.youtube.com/embed/${id}`,
  ],
  [`https://youtube.com.example.org/watch?v=${id}`, other],
  [`https://notyoutube.com/watch?v=${id}`, other],
  ['https://evilvimeo.com/76979871', other],
  ['javascript:alert(1)', other],
  ['/videos/tour.avi', other],
  ['/videos/../secret.mp4', other],
  ['//example.org/videos/tour.mp4', other],
  ['', other],
])('%j is refused with one sentence on what to do', (link, sentence) => {
  const { error } = video({ say: '' }).rule.safeParse(link);
  expect(error?.issues.map(({ message }) => message)).toEqual([sentence]);
  expect(watchAt(link)).toBeUndefined();
});
