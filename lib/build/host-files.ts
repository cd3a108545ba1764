/** The header rules and redirects in the form that each host reads. */
import { type HeaderRule, mediaTypes } from './headers';
import type { FormerAddress } from './redirects';

/** What nginx compresses besides HTML. */
const compressed = [
  'text/plain',
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/xml',
  'text/xml',
  'image/svg+xml',
  ...Object.values(mediaTypes),
];

/** `_redirects`, as Netlify and Cloudflare Pages read it: from, to, status. */
export function toRedirectsFile(former: readonly FormerAddress[]): string {
  return former.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** The header that lets scripts of other sites read a file. nginx doesn't know the types of all the files that have it. */
const crossOrigin = 'Access-Control-Allow-Origin';

/** `_headers`, as Netlify and Cloudflare Pages read it. There `! Name` removes what a broader rule has set. */
export function toHeadersFile(rules: readonly HeaderRule[]): string {
  const general = new Set(Object.keys(rules[0]?.headers ?? {}));
  const blocks = rules.map(({ path, headers }, index) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(index > 0 && general.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return [path, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Read a `_headers` file back, as those hosts do. */
export function readHeadersFile(text: string): HeaderRule[] {
  return text.split(/\n{2,}/).flatMap((block) => {
    const [path, ...lines] = block.trim().split('\n');
    if (!path) return [];
    const pairs = lines.map((line) => line.trim()).filter((line) => !line.startsWith('!'));
    return [
      {
        path,
        headers: Object.fromEntries(
          pairs.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
        ),
      },
    ];
  });
}

/**
 * A complete nginx configuration. Set `root` to the path of `out/` (`alias` for a site below a path of its host), and
 * `server_name` to the host name.
 */
export function toNginx(
  rules: readonly HeaderRule[],
  former: readonly FormerAddress[] = [],
  { base = '', root = '/srv/larch/out', port = 80, name = '_' } = {},
): string {
  const [general, ...others] = rules;
  const special = others.filter(({ headers }) => !('Content-Type' in headers));
  const headerLines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([header, value]) => `        add_header ${header} ${quote(value)} always;`);
  // Types that nginx doesn't know. A list of types replaces the surrounding one, so it covers these extensions only.
  const typed = (headers: Readonly<Record<string, string>>) => [
    `        location ~ \\.(?:${Object.keys(mediaTypes).join('|')})$ {`,
    `            types { ${Object.entries(mediaTypes)
      .map(([ending, type]) => `${type} ${ending};`)
      .join(' ')} }`,
    `            charset_types ${Object.values(mediaTypes).join(' ')};`,
    ...headerLines(headers).map((line) => `    ${line}`),
    '        }',
  ];
  // Nested locations inherit the root or alias. They don't inherit headers once they add their own, so each has all of them.
  const within = special.map(({ path, headers }) => {
    return [
      path.endsWith('/*') ? `        location ${path.slice(0, -1)} {` : `        location = ${path} {`,
      // Without this, nginx looks up the folder's index with an internal redirect, and the general location answers.
      ...(path.endsWith('/') ? ['            try_files $uri/index.html =404;'] : []),
      ...headerLines({ ...general?.headers, ...headers }).map((line) => `    ${line}`),
      ...(crossOrigin in headers ? typed({ ...general?.headers, ...headers }).map((line) => `    ${line}`) : []),
      '        }',
    ].join('\n');
  });
  const outside = `
    # Anything else on this host goes here.
    location = ${base} { return 308 ${base}/$is_args$args; }
    location / { return 404; }
`;
  return `# Generated from lib/build/headers.ts. Serve it over https: the headers require it.
server {
    listen ${port};
    server_name ${name};
    charset utf-8;
    gzip on;
    gzip_comp_level 6;
    gzip_proxied any;
    gzip_types ${compressed.join(' ')};
    gzip_vary on;
    absolute_redirect off;
    error_page 404 ${base}/404.html;
    # A folder without an index page.
    error_page 403 =404 ${base}/404.html;

    location ${base}/ {
        ${base ? `alias ${root}/` : `root ${root}`};
        try_files $uri $uri/ =404;
${headerLines(general?.headers ?? {}).join('\n')}

${typed(general?.headers ?? {}).join('\n')}

${[...within, ...former.map(({ from, to }) => `        location = ${from} { return 301 ${to}; }`)].join('\n\n')}
    }
${base ? outside : ''}}
`;
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}
