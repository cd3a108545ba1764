/** What a refused value would be in the form that its field takes, where what was meant can be read. */
import { meantDate } from '../dates';
import { withScheme } from '../schema/address-fields';
import type { Field } from '../schema/field';
import type { Fix } from './fault';

/** The change that corrects a value: `written` as in the file, `value` as YAML reads it, `near` the closest choice. */
export function fixValue(
  written: string | undefined,
  value: unknown,
  field: Field,
  near?: string | undefined,
): Fix | undefined {
  if (written === undefined) return undefined;
  const form = near === undefined ? formOf(field, written, value) : { to: near, isSafe: isSameWord(written, near) };
  return form && { from: written, ...form };
}

/** The text without the quotation marks and spaces around it, straight or curly. */
export function withoutQuotes(written: string): string {
  return written.replace(/^["'“”‘’\s]+|["'“”‘’\s]+$/g, '');
}

/** Whether only quotation marks and capitals differ. */
function isSameWord(written: string, word: string): boolean {
  return withoutQuotes(written).toLowerCase() === word.toLowerCase();
}

function formOf(field: Field, written: string, value: unknown): { to: string; isSafe: boolean } | undefined {
  const bare = withoutQuotes(written);
  switch (field.kind) {
    case 'day':
    case 'partial date': {
      const meant = meantDate(bare, field.kind);
      return meant && { to: meant.date, isSafe: meant.isSure };
    }
    case 'text':
      // Text that YAML reads as a number, or as true or false, needs quotation marks.
      return typeof value === 'number' || typeof value === 'boolean'
        ? { to: JSON.stringify(written), isSafe: true }
        : undefined;
    case 'number':
      return /^[1-9]\d*$/.test(bare) ? { to: bare, isSafe: true } : undefined;
    case 'yes or no':
      return yesOrNo(bare.toLowerCase());
    case 'list':
      return field.of?.kind === 'reference' ? listOf(written) : undefined;
    case 'video': {
      const secure = withScheme(bare) ?? bare.replace(/^http:/i, 'https:');
      return secure !== written && field.rule.safeParse(secure).success
        ? { to: secure, isSafe: secure === bare }
        : undefined;
    }
    case 'web address': {
      const whole = withScheme(bare) ?? bare;
      return whole !== written && field.rule.safeParse(whole).success
        ? { to: whole, isSafe: whole === bare }
        : undefined;
    }
    default:
      return bare !== written && field.rule.safeParse(bare).success ? { to: bare, isSafe: true } : undefined;
  }
}

/** Names on one line, or one after a hyphen without its space. */
function listOf(written: string): { to: string; isSafe: boolean } | undefined {
  if (/^[a-z0-9][a-z0-9-]*(?:, *[a-z0-9][a-z0-9-]*)*$/.test(written)) return { to: `[${written}]`, isSafe: false };
  return /^-[a-z0-9][a-z0-9-]*$/.test(written) ? { to: `- ${written.slice(1)}`, isSafe: false } : undefined;
}

function yesOrNo(bare: string): { to: string; isSafe: boolean } | undefined {
  if (bare === 'yes' || bare === 'true') return { to: 'true', isSafe: bare === 'true' };
  return bare === 'no' || bare === 'false' ? { to: 'false', isSafe: bare === 'false' } : undefined;
}
