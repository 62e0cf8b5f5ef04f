import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
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

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Bundles the page's script and style and reads its other files, once, at start. */
export async function loadPage({ retentionDays }: { readonly retentionDays: number }): Promise<Page> {
  const [html, icon, bundled] = await Promise.all([
    readFile(join(folder, 'index.html'), 'utf8'),
    readFile(join(folder, 'icon.svg'), 'utf8'),
    bundle(),
  ]);
  return new Map([
    ['/', asset(html.replace('{{retentionDays}}', String(retentionDays)), 'text/html; charset=utf-8')],
    ['/icon.svg', asset(icon, 'image/svg+xml')],
    ...bundled,
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

async function bundle(): Promise<(readonly [path: string, asset: Asset])[]> {
  const { outputFiles } = await build({
    entryPoints: { page: join(folder, 'main.ts'), style: join(folder, 'style/index.css') },
    outdir: folder,
    external: ['/icon.svg'],
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
  return outputFiles.map(({ path, text }) => [
    `/${basename(path)}`,
    asset(text, mediaTypes[extname(path)] ?? ''),
  ]);
}

function asset(body: string, mediaType: string): Asset {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  return { body, mediaType, etag };
}
