/** Words of a question that say nothing of its subject. Runs in browsers. */

const text = `
a about all also am an and any anyone anything are as ask at be because become becomes been being between but by can cannot could did do does
deal doing dont else ever every explain find for from get getting give go good got had happen happened happens has have having he help helps her here him his how
i id if im in into is isnt it its ive just know let like look looking make making many may me might mine more most much must
my need needs no not of on one or other our ours out over please say says see she should show so some someone something such
take tell than that the their them then there these they thing things this those to too tried try trying up us use using very want was way ways we
were what whats when where which while who whos whose why will with without would you your yours
`;

/** Folded. */
export const stopWords: ReadonlySet<string> = new Set(text.trim().split(/\s+/));
