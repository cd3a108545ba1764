/** Fields with a number, or yes or no. */
import { z } from 'zod';
import type { Field, Words } from './field';

/** true or false. */
export function yesOrNo({ say, example = 'true' }: Words): Field<z.ZodBoolean> {
  return {
    kind: 'yes or no',
    say,
    example,
    rule: z.boolean({ error: 'Write true or false, without quotation marks.' }),
  };
}

/** A whole number from 1. */
export function wholeNumber({ say, example = '1' }: Words): Field<z.ZodInt> {
  return {
    kind: 'number',
    say,
    example,
    rule: z.int({ error: 'Write a whole number, without quotation marks.' }).min(1, 'Write a number of at least 1.'),
  };
}

/** Any number, such as `44.9`. */
export function decimal({ say, example = '1.5' }: Words): Field<z.ZodNumber> {
  const error = 'Write a number without a unit or quotation marks, such as 5.5.';
  return { kind: 'decimal', say, example, rule: z.number({ error }) };
}
