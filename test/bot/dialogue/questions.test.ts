import { describe, expect, it } from 'vitest';
import { withEntries, type Entry } from '../../../bot/dialogue/paths.ts';
import { assess } from '../../../bot/dialogue/assess.ts';
import type { Conversation } from '../../../bot/dialogue/conversation.ts';
import { parseFacts } from '../../../rules/bishan-2023/index.ts';
import type { FactPath } from '../../../rules/bishan-2023/result.ts';
import { interview, oneStep } from './support/applicant.ts';
import { begin, inTime, say, tap } from './support/talk.ts';
import { stories } from './stories.ts';

/** Values that a fact may have, of which two are enough to make a difference where it matters. */
const samples: readonly (string | number | boolean | readonly string[])[] = [
  ...[
    true,
    false,
    'enterprise',
    'bank',
    'other',
    'small',
    'large',
    'university',
    'individual',
    'own',
    'transferred',
  ],
  ...['licensed', 'invention', 'design', 1, 2, 40, 400, '0', '1', '100', '3000000', '29000000', '60000000'],
  ...['0.01', '0.2', '2024-03-01', '2024-04-02', '2022-01-01', '2025-06-01', '减速器', '离合器'],
  ...['ZL202110000001.6', 'ZL202110000002.0'],
];

/** Result, form and papers, as far as one more fact changes them. */
function outcomes(memory: Conversation, path: FactPath): Set<string> {
  const values = path.endsWith('patentNos') ? [['ZL202110000001.6'], ['ZL202110000002.0']] : samples;
  // Left open, a fact may leave the decision open: the day a loan falls due does, though its interest is known.
  const found = [undefined, ...values].flatMap((value) => {
    const clear: Entry[] = /patentNos?$/.test(path)
      ? ['kind', 'patentCount'].map((name): Entry => [path.replace(/\w+$/, name), undefined])
      : [];
    const told = withEntries(memory, [...clear, [path, value]]);
    if (!parseFacts(told.facts).ok) return [];
    const { result, form, materials } = assess(told, inTime);
    const { missing, ...rest } = result;
    return [JSON.stringify([rest, form.rows, form.applicantName, materials, missing.length])];
  });
  return new Set(found);
}

describe('the questions', () => {
  it(
    'ask for no fact that could change neither decision, amount, form nor papers',
    { timeout: 120_000 },
    async () => {
      for (const { name, facts } of stories) {
        let talk = await begin();
        const seen: string[] = [];
        const end = await interview({ facts });
        // The same way again, looking at each question where it is put.
        for (const pending of end.asked) {
          const { conversation } = talk;
          if (pending.kind === 'facts') {
            for (const path of pending.paths) {
              // What the form's rows hang on shows once the rest is known.
              const matters = [conversation, end.conversation].some((each) => outcomes(each, path).size > 1);
              if (!matters) seen.push(`${name}: ${path}`);
            }
          }
          talk = await oneStep(talk, { facts });
        }
        expect(seen).toEqual([]);
      }
    },
  );

  it('put what could stop it all before what it is about, and the cells of the form last', async () => {
    const story = stories[0]!;
    const { asked } = await interview({ facts: story.facts });
    const kinds = asked.map((pending) => (pending.kind === 'facts' ? pending.question : pending.kind));
    expect(kinds.slice(0, 4)).toEqual(['claims', 'count', 'exclusions', 'applicant.kindAndSize']);
    expect(kinds.some((kind) => kind.startsWith('identity.'))).toBe(false);
  });

  it('end at once where one answer decides', async () => {
    const talk = await say(await begin(), '1', '2');
    const ended = await tap(talk, 'dishonestDebtor');
    expect(ended.conversation.pending.kind).toBe('done');
  });
});
