/** A bare Next.js export of the same posts: the least that our renderer can cost. */
export default { output: 'export', trailingSlash: true };
