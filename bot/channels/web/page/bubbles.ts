import { grouped } from '../../../documents/wording/amount.ts';
import { clauseLabels } from '../../../dialogue/wording/clauses.ts';
import type { WebReply } from '../schemas.ts';
import { h } from './dom.ts';

type Text = Extract<WebReply, { kind: 'text' }>;
type Estimate = Extract<WebReply, { kind: 'estimate' }>;
type Document = Extract<WebReply, { kind: 'document' }>;

/** What a reply other than a question looks like in the log. */
export function bubble(reply: Exclude<WebReply, { kind: 'question' }>): HTMLElement {
  switch (reply.kind) {
    case 'text':
      return h('div', { class: 'bubble' }, h('p', {}, reply.text), citations(reply));
    case 'notice':
      return h('div', { class: 'bubble notice' }, h('p', {}, reply.text));
    case 'estimate':
      return reply.final ? estimate(reply) : running(reply);
    case 'document':
      return h('div', { class: 'bubble file' }, documentCard(reply));
  }
}

/** A file to take along: a plain link, which works in every webview. */
export function documentCard({ document, name, url }: Document): HTMLElement {
  const type = typeOf(document);
  return h(
    'a',
    { class: 'document', href: url, download: true },
    h('span', { class: `type ${type}`, 'aria-hidden': 'true' }, type.toUpperCase()),
    h('span', { class: 'name' }, name),
    h('span', { class: 'get' }, '下载'),
  );
}

function typeOf(document: Document['document']): string {
  if (document === 'package') return 'zip';
  return document === 'receipt' ? 'json' : (document.split('-').at(-1) ?? '');
}

/** Chips that unfold the words of the notice, one a clause. */
function citations({ citations: cited = [] }: Text): HTMLElement | null {
  if (cited.length === 0) return null;
  const quotes = new Map<string, string[]>();
  for (const { label, quote } of cited) quotes.set(label, [...(quotes.get(label) ?? []), quote]);
  return h(
    'div',
    { class: 'citations' },
    ...[...quotes].map(([label, said]) =>
      h('details', {}, h('summary', {}, label), ...said.map((quote) => h('blockquote', {}, quote))),
    ),
  );
}

/** The estimate under an answer, in one line; the bar above says the same all the time. */
function running({ title, total, high }: Estimate): HTMLElement {
  return h(
    'div',
    { class: 'bubble running' },
    h('span', {}, title),
    h('b', {}, `${grouped(total)} 元`),
    high !== null && high !== total ? h('span', {}, `至多 ${grouped(high)} 元`) : null,
  );
}

function estimate({ title, standing, total, low, high, lines }: Estimate): HTMLElement {
  const open = high !== null && (high !== total || low !== total);
  return h(
    'section',
    { class: 'bubble estimate', 'aria-label': title },
    h('h3', {}, title, standing ? h('em', { class: 'standing' }, standing) : null),
    h('p', { class: 'total' }, h('b', {}, grouped(total)), ' 元'),
    open ? h('p', { class: 'bounds' }, `最少 ${grouped(low)} 元 · 至多 ${grouped(high)} 元`) : null,
    lines.length > 0 ? h('dl', {}, ...lines.map(line)) : null,
  );
}

function line({ label, amount, detail, clause }: Estimate['lines'][number]): HTMLElement {
  const small = [detail, clause && clauseLabels[clause]].filter(Boolean).join(' · ');
  return h(
    'div',
    {},
    h('dt', {}, label),
    h('dd', {}, `${grouped(amount)} 元`),
    small ? h('dd', { class: 'detail' }, small) : null,
  );
}
