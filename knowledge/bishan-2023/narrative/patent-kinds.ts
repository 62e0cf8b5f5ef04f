import type { PatentKind } from '../../../rules/identifiers/patent-number.ts';
import type { Span } from '../../reading/reading.ts';

const kindNames: readonly (readonly [PatentKind, RegExp])[] = [
  ['invention', /发明(?!人)|invention/i],
  ['utilityModel', /实用新型|实新/],
  ['design', /外观/],
];

/** The one kind that a text names. */
export function kindIn(text: string): PatentKind | null {
  const named = kindNames.filter(([, pattern]) => pattern.test(text));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}

/** With several counts each needs its own kind: 2件发明、1件实用新型, or 发明专利2件，实用新型1件. */
export function kindBeside(text: string, { start, end }: Span): PatentKind | null {
  const after = /^\s*[件项篇个](?:是)?的?(?:授权)?.{0,4}/.exec(text.slice(end))?.[0] ?? '';
  const before = /[^，、,]{0,7}$/.exec(text.slice(0, start))?.[0] ?? '';
  return kindIn(after.replace(/[，、,和].*$/, '')) ?? kindIn(before);
}
