/** Words of a question that say nothing of its subject. Runs in browsers. */

const text = `
a about actually after again ago all already also always am among an and another any anyone anything are around as ask
asked asks at away back badly be because become becomes been before began begin begins behind being best better
between both bring but by came can cannot come comes coming could current currently deal did do does doing done dont
during each either else enough even ever every everyone everything exactly explain far find first for from further
gave get gets getting give gives go goes going gone good got had happen happened happens has have having he hello help
helps her here hers him his how however i id if im in instead into is isnt it its ive just kind know known knows later
least less let like look looking lot made make makes making many may me mean means meant might mine more most much
must my myself near need needs never next no not now of off often on once one only onto or other others ought our ours
out over own per perhaps please possible properly put quite rather read reading really right said same saw say says
see seen shall she should show shows since so some someone something somewhere soon sort start started still such sure
take taken takes tell tells than that thats the their them themselves then there these they thing things think this
those though times to told too took toward towards tried try trying under until up upon us use used useful uses using
usually very via want wanted wants was way ways we well went were what whatever whats when where whether which while
who whole whom whos whose why will with within without wont would yes yet you your yours yourself
`;

/** Folded. */
export const stopWords: ReadonlySet<string> = new Set(text.trim().split(/\s+/));
