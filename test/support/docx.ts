import { unzipSync } from 'fflate';
import { elements, parseXml, type XmlElement } from './xml.ts';

export interface OpenedDocx {
  /** Every paragraph outside tables. */
  readonly paragraphs: readonly string[];
  /** Table by table, row by row, the text of each cell that the row has (a cell merged down counts in each row). */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly header: string;
  readonly footer: string;
  readonly body: XmlElement;
}

/** Opens a DOCX as Word would have to: every part is read as strict XML. */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, content]) => [name, parseXml(new TextDecoder('utf-8', { fatal: true }).decode(content))]),
  );
  const [body] = elements(parts['word/document.xml']!, 'w:body');
  const text = (part: string) => (parts[part] ? elements(parts[part], 'w:p').map(textOf).join('\n') : '');
  return {
    paragraphs: body!.children
      .filter((child): child is XmlElement => typeof child === 'object' && child.name === 'w:p')
      .map(textOf),
    tables: elements(body!, 'w:tbl').map((table) =>
      elements(table, 'w:tr').map((row) => elements(row, 'w:tc').map(cellText)),
    ),
    header: text('word/header1.xml'),
    footer: text('word/footer1.xml'),
    body: body!,
  };
}

function cellText(cell: XmlElement): string {
  return elements(cell, 'w:p').map(textOf).join('\n');
}

function textOf(paragraph: XmlElement): string {
  return elements(paragraph, 'w:t')
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
    .join('');
}
