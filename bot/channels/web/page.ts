import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import type { WebApp } from './parts.ts';

const folder = join(import.meta.dirname, 'page');

interface Asset {
  readonly body: string;
  readonly mediaType: string;
  readonly etag: string;
}

/** The page's files by path, held in memory. */
export type Page = ReadonlyMap<string, Asset>;

/** Bundles the page's script and reads its other files, once, at start. */
export async function loadPage({ retentionDays }: { readonly retentionDays: number }): Promise<Page> {
  const [html, style, icon, script] = await Promise.all([
    readFile(join(folder, 'index.html'), 'utf8'),
    readFile(join(folder, 'style.css'), 'utf8'),
    readFile(join(folder, 'icon.svg'), 'utf8'),
    bundle(join(folder, 'main.ts')),
  ]);
  return new Map([
    ['/', asset(html.replace('{{retentionDays}}', String(retentionDays)), 'text/html; charset=utf-8')],
    ['/style.css', asset(style, 'text/css; charset=utf-8')],
    ['/icon.svg', asset(icon, 'image/svg+xml')],
    ['/page.js', asset(script, 'text/javascript; charset=utf-8')],
  ]);
}

/** Every load asks whether the file is still the same, so an update shows at once and costs one short answer. */
export function addPage(app: WebApp, page: Page): void {
  for (const [path, { body, mediaType, etag }] of page) {
    app.get(path, (c) => {
      c.header('etag', etag);
      c.header('cache-control', 'no-cache');
      const known = c.req.header('if-none-match')?.split(/\s*,\s*/) ?? [];
      return known.includes(etag) ? c.body(null, 304) : c.body(body, 200, { 'content-type': mediaType });
    });
  }
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    // WeChat's webview on older phones.
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'silent',
  });
  await stop();
  return outputFiles.map(({ text }) => text).join('');
}

function asset(body: string, mediaType: string): Asset {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  return { body, mediaType, etag };
}
