/** Characters that nobody sees: some turn the order of letters round, others only get in the way of searching. */

/** They can make a text read otherwise than it is written (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing). */
const turning = '\u202a-\u202e\u2066-\u2069';
export const turningPattern = new RegExp(`[${turning}]`);

/** Zero-width spaces, word joiners and soft hyphens; joiners inside words of Persian, Hindi or emoji are none of these. */
const useless = /[\u200b\u2060\u00ad\ufeff]/g;

/** The text without characters that say nothing. */
export function withoutUseless(text: string): string {
  return text.replace(useless, '');
}

/** The text without characters that turn the order of letters round. */
export function withoutTurning(text: string): string {
  return text.replace(new RegExp(`[${turning}]`, 'g'), '');
}

export const sayTurning =
  'This line has a hidden character that changes the order of the letters, as some web pages and spreadsheets do. Delete it, or type the line again.';
