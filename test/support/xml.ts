export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const token = /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** A small strict reader: throws on anything that is not well-formed, on characters that XML forbids, on a DOCTYPE. */
export function parseXml(text: string): XmlElement {
  // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.exec(text);
  if (forbidden) throw new Error(`a character that XML forbids at ${forbidden.index}`);
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new Error(`not well-formed at ${at}: ${text.slice(at, at + 60)}`);
    const [, closing, name, attributes, selfClosing, characters] = match;
    const parent = open.at(-1)!;
    if (characters !== undefined) {
      if (parent !== root) parent.children.push(decode(characters));
      else if (characters.trim() !== '') throw new Error(`text outside the root: ${characters}`);
    } else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const element = { name, attributes: attributesOf(attributes ?? ''), children: [] };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  const [element] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || typeof element !== 'object') {
    throw new Error('not one whole element');
  }
  return element;
}

/** All descendants of that name, in document order, not looking inside those found. */
export function elements(within: XmlElement, name: string): XmlElement[] {
  return within.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child] : elements(child, name),
  );
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decode(value)] as const,
  );
  if (new Set(found.map(([name]) => name)).size !== found.length) throw new Error(`twice the same: ${text}`);
  return Object.fromEntries(found);
}

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw new Error(`a bare & at ${whole}`);
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const entity = entities[name];
    if (entity === undefined) throw new Error(`an unknown entity &${name};`);
    return entity;
  });
}
