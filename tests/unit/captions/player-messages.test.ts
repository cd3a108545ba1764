import { expect, test } from 'vitest';
import { frameUrl, messagesFor, readAnswer } from '../../../lib/captions/player-messages';

const youtube = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ';
const vimeo = 'https://player.vimeo.com/video/76979871';
const page = 'https://library.example';

test('YouTube shows captions, ignores shortcuts and talks to this page only', () => {
  const { origin, pathname, hash, searchParams } = new URL(frameUrl(youtube, 750, page));
  expect([origin + pathname, hash]).toEqual([youtube, '']);
  expect(Object.fromEntries(searchParams)).toEqual({
    autoplay: '1',
    disablekb: '1',
    cc_load_policy: '1',
    cc_lang_pref: 'en',
    playsinline: '1',
    rel: '0',
    enablejsapi: '1',
    origin: page,
    start: '750',
  });
});

test.each([
  [vimeo, {}],
  [`${vimeo}?h=8272103f6e`, { h: '8272103f6e' }],
])('Vimeo at %s is asked not to track', (embed, more) => {
  const { origin, pathname, hash, searchParams } = new URL(frameUrl(embed, 750, page));
  expect([origin + pathname, hash]).toEqual([vimeo, '#t=750s']);
  expect(Object.fromEntries(searchParams)).toEqual({
    ...more,
    dnt: '1',
    autoplay: '1',
    texttrack: 'en',
    keyboard: '0',
    playsinline: '1',
  });
});

test('each player gets its own messages', () => {
  const [atYoutube, atVimeo] = [messagesFor(youtube), messagesFor(vimeo)];
  expect([atYoutube.name, atVimeo.name]).toEqual(['YouTube', 'Vimeo']);
  expect(JSON.parse(String(atYoutube.greeting))).toEqual({ event: 'listening', id: 1, channel: 'widget' });
  expect(JSON.parse(String(atYoutube.seek(12)))).toEqual({ event: 'command', func: 'seekTo', args: [12, true] });
  expect(atVimeo.greeting).toEqual({ method: 'addEventListener', value: 'timeupdate' });
  expect(atVimeo.seek(12)).toEqual({ method: 'setCurrentTime', value: 12 });
});

test.each([
  ['{"event":"infoDelivery","info":{"currentTime":12.5}}', { seconds: 12.5 }],
  ['{"event":"onReady","info":null}', {}],
  ['{"event":"infoDelivery","info":{"currentTime":"12"}}', {}],
  ['{"event":"ready"}', {}],
  [{ event: 'timeupdate', data: { seconds: 3.2, percent: 0.1 } }, { seconds: 3.2 }],
])('%j is an answer', (data, answer) => {
  expect(readAnswer(data)).toEqual(answer);
});

test.each(['', 'words', '{', 'null', '12', '{"method":"ping"}', '{"event":1}', { data: {} }, null])(
  '%j is not an answer',
  (data) => {
    expect(readAnswer(data)).toBeUndefined();
  },
);
