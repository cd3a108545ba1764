import { expect, test } from 'vitest';
import { wantedReport } from '../../../lib/editor/wanted-links';
import { check, post, talk } from '../content/made-up-content';

const lines = {
  source: 'source:\n  label: Talks\n  address: https://example.org/talks\n  is: a list that holds it',
  recordings: 'recordings:\n  - title: Launch\n  - title: Elsewhere\n    page: https://example.org/talk',
  documents: 'documents:\n  - label: Slides\n  - label: Report\n    address: /documents/report.pdf',
};

test('it lists each link that is needed, with the page to look on and the field to fill in', () => {
  expect(wantedReport(check({ [talk]: post(lines) }).files, '2026-11-24')).toBe(`content/resources/talk.md
  Look on https://example.org/talks
  line 11  source address       A link to the resource itself
  line 15  recordings 1 video   A link to the recording “Launch”
  line 16  recordings 2 video   A link to the recording “Elsewhere”
  line 19  documents 1 address  A link to the document “Slides”

4 links needed for 1 resource.`);
});

test("a partner's recording can stay on its page", () => {
  const report = wantedReport(check({ [talk]: post({ ...lines, partner: 'partner: true' }) }).files, '2026-11-24');
  expect(report).toContain('“Launch”');
  expect(report).not.toContain('“Elsewhere”');
});

test('it is silent about drafts', () => {
  const files = check({ [talk]: post({ ...lines, status: 'status: draft' }) }).files;
  expect(wantedReport(files, '2026-11-24')).toBe('No links are needed.');
});
