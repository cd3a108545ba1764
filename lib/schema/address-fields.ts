/** Fields for URLs and paths. */
import { z } from 'zod';
import { explainLink, watchAt } from '../captions/provider';
import type { Field } from './field';

const notUrl = 'This isn’t a URL. Write the whole of it, beginning with https://, without spaces.';
const webAddressRule = z
  .string({ error: 'This must be a URL that begins with https://.' })
  .refine(isWebAddress, { error: ({ input }) => addScheme(input) ?? notUrl });

/** Complete a URL without its scheme, as browsers show them: `www.example.org`. */
export function withScheme(written: unknown): string | undefined {
  const whole = `https://${written}`;
  return typeof written === 'string' &&
    /^(?:www\.[\w.-]+|(?:[\w-]+\.)+(?:com|org|net|uk|london|eu|be))(?:[/?#]|$)/i.test(written) &&
    isWebAddress(whole)
    ? whole
    : undefined;
}

function addScheme(written: unknown): string | undefined {
  const whole = withScheme(written);
  if (whole) return `The URL must begin with https://. Write: ${whole}`;
  const [alone = '', ...others] = urlsIn(String(written));
  return others.length === 0 && isWebAddress(alone) && !String(written).startsWith(alone) ? moreThan(alone) : undefined;
}

function moreThan(link: string): string {
  return `There is more here than the link. Write: ${link}`;
}

/** The URLs in embed code, Markdown, a sentence, or the link of a mail program that leads to another. */
function urlsIn(written: string): string[] {
  const query = URL.canParse(written) ? new URL(written).searchParams : undefined;
  return (query?.get('url') ?? query?.get('q') ?? written).match(/https?:\/\/[^\s<>()"'“”]+/gi) ?? [];
}

/** Whether the text is an absolute http or https URL without spaces or credentials (WHATWG URL). */
export function isWebAddress(written: string): boolean {
  if (!/^https?:\/\/[^\s<>"\\]+$/i.test(written) || !URL.canParse(written)) return false;
  const address = new URL(written);
  return address.hostname.includes('.') && address.username === '';
}

/** A URL on another site. */
export function webAddress(help: string, example = 'https://anti-racism.london/'): Field<typeof webAddressRule> {
  return { kind: 'web address', help, example, rule: webAddressRule };
}

/** Text in a certain form, such as a path or a code; `fix` says which. */
export function pattern(
  kind: Field['kind'],
  form: RegExp,
  fix: string,
  usual: string,
): (help: string, example?: string) => Field<z.ZodString> {
  return (help, example = usual) => ({ kind, help, example, rule: z.string({ error: fix }).regex(form, fix) });
}

/** A former URL path of this library, with slashes at both ends. */
export const ownAddress = pattern(
  'own address',
  /^\/(?:[a-z0-9-]+\/)+$/,
  'Write a path on this site in lower case, with a slash at each end: /resources/old-name/.',
  '/resources/old-name/',
);

/** A word that becomes part of a URL of this library. */
export const shortName = pattern(
  'short name',
  /^(?!page$)(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'Use at most 40 lower-case letters, digits and hyphens, such as launch or session-2, and not the word page, which lists use.',
  'launch',
);

/** A language as a code of two or three letters (BCP 47, https://www.rfc-editor.org/info/bcp47), with a script or region if needed. */
export const languageCode = pattern(
  'short name',
  /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  'Write a language as its code: bn for Bengali, ar for Arabic, pl for Polish.',
  'bn',
);

/** A link to a document, or our own file under `/documents/`. */
export function documentAddress(help: string, example = 'https://anti-racism.london/remi-faqs/'): Field<z.ZodString> {
  const fix = 'a file such as /documents/report.pdf. If you have neither, delete this line.';
  const rule = z
    .string({ error: `Write a link, or ${fix}` })
    .refine((written) => /^\/documents\/\w[\w.-]*$/.test(written) || isWebAddress(written), {
      error: ({ input }) => addScheme(input) ?? `This is not a link. Write one that begins with https://, or ${fix}`,
    });
  return { kind: 'document address', help, example, rule };
}

/** A link to a YouTube or Vimeo video, or our own file under `/videos/`. */
export function video(help: string, example = 'https://www.youtube.com/watch?v=GNhcY6fTyBM'): Field<z.ZodString> {
  const fix =
    'Write a YouTube or Vimeo link, or a file such as /videos/tour.mp4. A recording on another site goes under page.';
  const rule = z.string({ error: fix }).refine((written) => watchAt(written) !== undefined, {
    error: ({ input }) => {
      const link = String(input);
      const secure = withScheme(link) ?? link.replace(/^http:/i, 'https:');
      if (secure !== link && watchAt(secure)) return `The link must begin with https://. Write: ${secure}`;
      const [inside = ''] = urlsIn(link).filter(watchAt);
      if (inside && !secure.startsWith(inside)) return moreThan(inside);
      return explainLink(secure) ?? `This video can’t play here. ${fix}`;
    },
  });
  return { kind: 'video', help, example, rule };
}
