import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StatusNote } from '../../../components/resource/status-note';

const newer = { title: 'A newer talk', address: '/resources/a-newer-talk/' };

test('a withdrawn resource says so, says why, and leads to what replaces it', () => {
  const drawn = renderToStaticMarkup(
    <StatusNote status="withdrawn" because="The maker has taken it back" replacement={newer} />,
  );
  expect(drawn).toContain('This resource has been withdrawn');
  expect(drawn).toContain('<p>The maker has taken it back</p>');
  expect(drawn).toContain('Read instead: <a href="/resources/a-newer-talk/">A newer talk</a>.');
});

test('a withdrawn resource that nothing replaces leads nowhere', () => {
  const drawn = renderToStaticMarkup(<StatusNote status="withdrawn" because="The maker has taken it back" />);
  expect(drawn).toContain('<p>The maker has taken it back</p>');
  expect(drawn).not.toContain('Read instead');
});

test('a superseded resource leads to the newer one, and a published one says nothing', () => {
  expect(renderToStaticMarkup(<StatusNote status="superseded" replacement={newer} />)).toContain(
    '<a href="/resources/a-newer-talk/">',
  );
  expect(renderToStaticMarkup(<StatusNote status="published" />)).toBe('');
});
