import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { wholeStyle } from '#ui/assets/styles.ts';
import type { Frame } from '#ui/parts.ts';
import { assetAddress } from './addresses.ts';

/** A file that pages need. Its hash stands in its address, so browsers keep it until it changes. */
type Asset = {
  readonly type: string;
  readonly body: Buffer;
  readonly hash: string;
  readonly packed: Map<string, Buffer>;
};

const FONTS = [
  'regular.woff2',
  'semibold.woff2',
  'regular-extended.woff2',
  'semibold-extended.woff2',
] as const;

const TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
} as const;

const PACKERS = { br: brotliCompressSync, gzip: gzipSync } as const;

const files = new Map<string, Asset>();
for (const font of FONTS) add(font, read(`fonts/${font}`));
add('OFL.txt', read('fonts/OFL.txt'));
add('enhance.js', read('enhance.js'));
add('icon.svg', read('icon.svg'));
add('passkey.js', read('../../modules/identity/web/passkey.js'));
// The fonts have their addresses by now, so the style sheet can name them.
add('style.css', Buffer.from(wholeStyle().replace(/[\w-]+\.woff2/g, assetUrl)));

/** Returns the address of a file by its name: `assetUrl('style.css')` is `/assets/style.1f3a….css`. */
export function assetUrl(name: string): string {
  const asset = files.get(name);
  if (!asset) throw new Error(`no such asset: ${name}`);
  const [stem, ending] = split(name);
  return assetAddress(`${stem}.${asset.hash}.${ending}`);
}

/** The files that `Page` links to. Only the fonts of every page are fetched ahead. */
export const assets: Frame['assets'] = {
  style: assetUrl('style.css'),
  script: assetUrl('enhance.js'),
  icon: assetUrl('icon.svg'),
  fonts: [assetUrl('regular.woff2'), assetUrl('semibold.woff2')],
};

/** Answers `/assets/:file`. An address of an older release gets the file of this one, but nobody keeps it. */
export function serveAssets(c: Context): Response | Promise<Response> {
  const [, stem, hash, ending] = /^([\w-]+)\.([0-9a-f]{12})\.(\w+)$/.exec(c.req.param('file') ?? '') ?? [];
  const asset = files.get(`${stem}.${ending}`);
  if (!asset) return c.notFound();
  const encoding = encodingFor(asset, c.req.header('accept-encoding') ?? '');
  return c.body(encoding ? packed(asset, encoding) : bytes(asset.body), 200, {
    'content-type': asset.type,
    'cache-control': hash === asset.hash ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  });
}

function read(name: string): Buffer {
  return readFileSync(new URL(`../ui/assets/${name}`, import.meta.url));
}

function add(name: string, body: Buffer): void {
  const [, ending] = split(name);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  files.set(name, { type: TYPES[ending as keyof typeof TYPES], body, hash, packed: new Map() });
}

function split(name: string): [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  return [name.slice(0, dot), name.slice(dot + 1)];
}

// WOFF2 is compressed already.
const encodingFor = (asset: Asset, accepted: string): keyof typeof PACKERS | undefined =>
  asset.type === TYPES.woff2
    ? undefined
    : (['br', 'gzip'] as const).find((one) => new RegExp(`\\b${one}\\b`).test(accepted));

function packed(asset: Asset, encoding: keyof typeof PACKERS): Uint8Array<ArrayBuffer> {
  const known = asset.packed.get(encoding) ?? PACKERS[encoding](asset.body);
  asset.packed.set(encoding, known);
  return bytes(known);
}

const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);
