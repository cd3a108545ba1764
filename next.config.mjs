/**
 * Next is the site's compiler here: every page becomes a file. `lib/build` finishes what it writes. It renders on all cores but one, which
 * draws the link cards meanwhile: each process that renders takes 600 MB.
 */
export default {
  output: 'export',
  // With a folder of its own, an export that fails leaves out/ alone.
  distDir: process.env.NODE_ENV === 'production' ? '.site' : '.next',
  trailingSlash: true,
  images: { unoptimized: true },
  // Used at build only: esbuild bundles the scripts of pages, citation-js writes references and finds its parts as packages.
  serverExternalPackages: ['esbuild', '@citation-js/core', '@citation-js/plugin-csl'],
  // `npm test` checks the types.
  typescript: { ignoreBuildErrors: true },
  // Otherwise it would render every page again, in parts for its router, which readers don't get.
  turbopack: { rules: { '**/next/dist/**/collect-segment-data.js': { loaders: ['./lib/build/no-router-files.mjs'] } } },
  experimental: {
    // A third of the time it takes to compile, for code that only this build runs.
    serverMinification: false,
    turbopackSourceMaps: false,
    turbopackFileSystemCacheForBuild: false,
  },
  poweredByHeader: false,
  devIndicators: false,
};
