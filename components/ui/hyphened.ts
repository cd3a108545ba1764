/** Words that stay on one line: no line ends at their hyphen. For `split`, which puts them in the odd places. */
export const hyphened = /((?:co|anti)-[\w.]+|COVID-19)/i;
