import { describe, expect, it } from 'vitest';
import { claimAt, isList } from '../../../bot/dialogue/claims.ts';
import type { Pending } from '../../../bot/dialogue/conversation.ts';
import { begun } from '../../../bot/dialogue/conversation.ts';
import type { QuestionId } from '../../../bot/dialogue/questions/catalogue.ts';
import { question, questionIds } from '../../../bot/dialogue/questions/catalogue.ts';
import { at } from '../../../bot/dialogue/questions/targets.ts';
import { withEntries } from '../../../bot/dialogue/paths.ts';
import type { Talk } from './support/talk.ts';
import { heard, inTime, say } from './support/talk.ts';

/** With the one claim that the question is about. */
function asking(pending: Pending): Talk {
  const asked = pending.kind === 'facts' ? (claimAt(pending.paths[0] ?? '') ?? 'transfers') : 'transfers';
  const claims = { [asked]: isList(asked) ? [{}, {}] : {} };
  const told = withEntries(begun, [['claims', claims]]);
  return { conversation: { ...begun, ...told, pending }, replies: [], clock: inTime };
}

const ofFacts = (id: QuestionId): Pending => ({
  kind: 'facts',
  question: id,
  paths: question(id).covers.map((pattern) => at(pattern, pattern.replace(/\[\].*/, '[0]'))),
});

const pendings: [string, Pending][] = [
  ...questionIds.map((id): [string, Pending] => [id, ofFacts(id)]),
  ['claims', { kind: 'claims' }],
  ['count', { kind: 'count', list: 'transfers' }],
  ['done', { kind: 'done' }],
  ['edit', { kind: 'edit' }],
  ['list', { kind: 'list', list: 'transfers' }],
  ['more', { kind: 'more' }],
  ['selfCheck', { kind: 'selfCheck', given: {} }],
  ['selfCheck staff', { kind: 'selfCheck', given: { industry: 'industry' } }],
  ['confirm', { kind: 'confirm', of: 'restart', after: { kind: 'done' } }],
  ['which', { kind: 'which', options: [[['applicant.size', 'small']]], after: ofFacts('applicant.size') }],
];

const rubbish = ['asdfgh', '🙂🙂', '。。。', 'qwerty', '🙂', 'asdf'];

describe('what is not understood again and again', () => {
  it.each(pendings)('at %s: is asked in other words, and no sentence is said thrice', async (_, pending) => {
    let talk = asking(pending);
    const said: string[] = [talk.replies.length === 0 ? '' : heard(talk)];
    for (const [place, text] of rubbish.entries()) {
      talk = await say(talk, text);
      expect(talk.conversation.pending, text).toEqual(pending);
      expect(talk.conversation.misread).toBe(place + 1);
      said.push(...heard(talk).split('\n'));
      // From the third time on there is a way out.
      if (place >= 2) expect(heard(talk)).toMatch(/不知道|跳过|上一步|帮助/);
    }
    const counts = new Map<string, number>();
    for (const line of said.filter((each) => each !== '')) counts.set(line, (counts.get(line) ?? 0) + 1);
    expect([...counts].filter(([, times]) => times > 2)).toEqual([]);
  });

  it('an example stands in the second message where the question has one', async () => {
    const talk = await say(asking(ofFacts('transfers.completedOn')), 'asdf', 'qwer');
    expect(heard(talk)).toMatch(/换个说法.*转让.*例如：2024年/);
  });

  it('the same wrong value is told to be wrong twice, and then the ways out', async () => {
    const talk = await say(asking(ofFacts('transfers.completedOn')), '2024年2月30日');
    expect(heard(talk)).toContain('日历上没有');
    const again = await say(talk, '2024年2月30日');
    expect(heard(again)).toMatch(/日历上没有[\s\S]*换个说法/);
    const third = await say(again, '2024年2月30日');
    expect(heard(third)).not.toContain('日历上没有');
    expect(heard(third)).toContain('不知道');
    const answered = await say(third, '2024年2月29日');
    expect(answered.conversation.facts.claims?.transfers?.[0]?.completedOn).toBe('2024-02-29');
    expect(answered.conversation.misread).toBe(0);
  });
});
