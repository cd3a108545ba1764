/**
 * Eleventy as its documentation starts: Markdown, a layout, a list in pages, no plugin. It brings no theme, search or script,
 * and none is added, so its pages are about the least that a page of these posts can be.
 */
export default function configure(eleventy) {
  eleventy.addPassthroughCopy({ public: '/' });
}

export const config = {
  // The text of a post is no template.
  markdownTemplateEngine: false,
  dir: { output: 'dist' },
};
