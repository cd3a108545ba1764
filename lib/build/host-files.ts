/** The header rules in the words of each host. */
import type { FormerAddress } from '../content/former';
import type { HeaderRule } from './headers';
import { mediaTypeOf, mediaTypes } from './media-types';

/** Where scripts of other sites may read: feeds, calendars and data, whose endings nginx knows in part only. */
const others = 'Access-Control-Allow-Origin';

/** `_headers`, as Netlify and Cloudflare Pages read it. There `! Name` takes away what a wider rule has set. */
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

/** The rules that a `_headers` file states, as those hosts read it. */
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
 * A complete nginx configuration: put the path of `out/` at `root`, or at `alias` for a site below a path of its host, and
 * the host's name at `server_name`.
 */
export function toNginx(
  rules: readonly HeaderRule[],
  former: readonly FormerAddress[] = [],
  { base = '', root = '/srv/larch/out', port = 80, name = '_' } = {},
): string {
  const [general, ...special] = rules;
  const say = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers)
      .filter(([header]) => header !== 'Content-Type')
      .map(([header, value]) => `        add_header ${header} ${quote(value)} always;`);
  // Types that nginx does not know. A list of types takes the place of the one around it, so it stands for these endings only.
  const typed = (headers: Readonly<Record<string, string>>) => [
    `        location ~ \\.(?:${Object.keys(mediaTypes).join('|')})$ {`,
    `            types { ${Object.entries(mediaTypes)
      .map(([ending, type]) => `${type} ${ending};`)
      .join(' ')} }`,
    `            charset_types ${Object.values(mediaTypes).join(' ')};`,
    ...say(headers).map((line) => `    ${line}`),
    '        }',
  ];
  // A location within the site's own finds its files by the same root or alias.
  // nginx forgets the headers of the outer level as soon as an inner one adds its own, so each location has them all.
  const within = special.map(({ path, headers }) => {
    const type = headers['Content-Type'];
    return [
      path.endsWith('/*') ? `        location ${path.slice(0, -1)} {` : `        location = ${path} {`,
      ...(type ? ['            types {}', `            default_type ${type};`] : []),
      // Left to find the page of a folder by itself, nginx asks anew for the file, and the location of all pages answers.
      ...(path.endsWith('/') ? ['            try_files $uri/index.html =404;'] : []),
      ...say({ ...general?.headers, ...headers }).map((line) => `    ${line}`),
      ...(others in headers ? typed({ ...general?.headers, ...headers }).map((line) => `    ${line}`) : []),
      '        }',
    ].join('\n');
  });
  const outside = `
    # What else this host has goes here.
    location = ${base} { return 308 ${base}/$is_args$args; }
    location / { return 404; }
`;
  return `# Made by the build from lib/build/headers.ts. Serve it over https: the site's headers expect it.
server {
    listen ${port};
    server_name ${name};
    charset utf-8;
    gzip_static on;
    absolute_redirect off;
    error_page 404 ${base}/404.html;
    # A folder without a page of its own.
    error_page 403 =404 ${base}/404.html;

    location ${base}/ {
        ${base ? `alias ${root}/` : `root ${root}`};
        try_files $uri $uri/ =404;
${say(general?.headers ?? {}).join('\n')}

${typed(general?.headers ?? {}).join('\n')}

${[...within, ...former.map(({ from, to }) => `        location = ${from} { return 301 ${to}; }`)].join('\n\n')}
    }
${base ? outside : ''}}
`;
}

/** A complete Caddyfile: put the site's name in place of the address, and the path of `out/` at `root`. */
export function toCaddy(
  rules: readonly HeaderRule[],
  former: readonly FormerAddress[] = [],
  { base = '', root = '/srv/larch/out', address = ':80' } = {},
): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `\t\t\t${name} ${quote(value)}`);
    return [path === `${base}/*` ? '\t\theader {' : `\t\theader ${path} {`, ...lines, '\t\t}'].join('\n');
  });
  // What it would say by itself is what the machine that it runs on knows of them, if anything.
  const types = Object.keys(mediaTypes).map(
    (ending) =>
      `\t\t@${ending} path *.${ending}\n\t\theader @${ending} Content-Type ${quote(mediaTypeOf(`.${ending}`) ?? '')}`,
  );
  // Outside a route Caddy puts the narrow rules first, and the general one would then undo them.
  const route = `	route {
${[...blocks, ...types, ...former.map(({ from, to }) => `\t\tredir ${from} ${to} 301`)].join('\n')}
${base && `\t\turi strip_prefix ${base}\n`}		try_files {path} {path}index.html
		file_server {
			precompressed br gzip
		}
	}`;
  const below = `	redir ${base} ${base}/ 308
	handle ${base}/* {
${route.replace(/^/gm, '\t')}
	}
	# What else this host has goes here.
	handle {
		error 404
	}`;
  return `# Made by the build from lib/build/headers.ts.
${address} {
	root * ${root}
${base ? below : route}
	handle_errors {
		header Cache-Control ${quote(rules[0]?.headers['Cache-Control'] ?? '')}
		header Content-Type "text/html; charset=utf-8"
		rewrite * /404.html
		file_server
	}
}
`;
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}
