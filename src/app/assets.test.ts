import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { exampleFrame, examplePages } from '#ui/examples.tsx';
import { inLocale } from '#ui/language.ts';
import { assets, assetUrl, serveAssets } from './assets.ts';

const app = new Hono().get('/assets/:file', serveAssets);
const fetched = (url: string, encoding = '') =>
  app.request(url, { headers: { 'accept-encoding': encoding } });
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

test('a file comes under its hash, to be kept for ever', async () => {
  const response = await fetched(assetUrl('enhance.js'));
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  assert.deepEqual(await bytes(response), readFileSync(new URL('../ui/assets/enhance.js', import.meta.url)));
});

test('text is packed as the browser can take it, fonts go as they are', async () => {
  const [plain, gzip, brotli] = await Promise.all(
    ['', 'gzip', 'gzip, br'].map(async (one) => fetched(assets.style, one)),
  );
  assert.ok(plain && gzip && brotli);
  assert.equal(brotli.headers.get('content-encoding'), 'br');
  assert.equal(gzip.headers.get('content-encoding'), 'gzip');
  const text = await bytes(plain);
  assert.deepEqual(gunzipSync(await bytes(gzip)), text);
  assert.deepEqual(brotliDecompressSync(await bytes(brotli)), text);
  assert.equal((await fetched(assetUrl('regular.woff2'), 'br')).headers.get('content-encoding'), null);
});

test('a page of an older release still finds its style, but keeps it for this once only', async () => {
  const response = await fetched('/assets/style.000000000000.css');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('cache-control'), 'no-cache');
});

test('what is no asset is not there', async () => {
  for (const path of [
    'nothing.000000000000.css',
    'style.css',
    '..%2Fmain.000000000000.ts',
    'style.xyz.css',
  ]) {
    assert.equal((await fetched(`/assets/${path}`)).status, 404, path);
  }
  assert.throws(() => assetUrl('nothing.css'));
});

test('the style sheet names its fonts by their hashed addresses and asks nobody else', async () => {
  const style = (await bytes(await fetched(assets.style))).toString();
  const addresses = [...style.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address);
  for (const address of addresses.filter((one) => !one.startsWith('data:'))) {
    assert.equal((await fetched(address)).status, 200, address);
  }
  assert.ok(addresses.includes(assetUrl('semibold-extended.woff2')));
});

test('the heaviest example page costs no more than 80 KB at the first visit', async () => {
  const needed = await Promise.all(
    [assets.style, assets.script, assets.icon, ...assets.fonts].map(async (url) => fetched(url, 'br')),
  );
  const files = (await Promise.all(needed.map(bytes))).reduce((sum, file) => sum + file.length, 0);
  const pages = inLocale('de', () =>
    Object.values(examplePages).map((Page) => String(Page({ frame: exampleFrame('de', 'auto', assets) }))),
  );
  const heaviest = Math.max(...pages.map((html) => brotliCompressSync(html).length));
  assert.ok(files + heaviest <= 80_000, `${files} bytes of files and ${heaviest} of HTML`);
});
