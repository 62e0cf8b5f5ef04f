import type { Conversation } from '../../bot/dialogue/conversation.ts';
import { begun } from '../../bot/dialogue/conversation.ts';
import type { Dialogue } from '../../bot/dialogue/dialogue.ts';
import type { Reply } from '../../bot/dialogue/reply.ts';

const opening: Conversation = { ...begun, turn: 0 };

function question(conversation: Conversation): Reply {
  return {
    kind: 'question',
    turn: conversation.turn,
    text: `第 ${conversation.turn} 问`,
    choices: [
      { value: 'yes', label: '是' },
      { value: 'no', label: '否' },
    ],
    progress: { answered: conversation.turn, total: 10 },
  };
}

/**
 * A dialogue that a channel can be tested against: it counts, says everything back, hands over a form on `form`,
 * says one reply of every kind on `all`, ends on `forget`, and fails on `fail`.
 */
export const scriptedDialogue: Dialogue = {
  step(current, { text, choice }) {
    if (text === 'fail') return Promise.reject(new Error(`fault with ${text}`));
    if (text === 'forget') {
      return Promise.resolve({ conversation: null, replies: [{ kind: 'text', text: '已删除' }] });
    }
    const conversation = current ? { ...current, turn: current.turn + 1 } : opening;
    const said: Reply[] = [
      { kind: 'text', text: choice ? `选了 ${choice.value}（${choice.turn}）` : `说了 ${text}` },
    ];
    if (text === 'form') said.push({ kind: 'document', document: 'form-docx', name: '申请表.docx' });
    if (text === 'long') said.push({ kind: 'text', text: '长'.repeat(9000) });
    if (text === 'all') {
      said.push(
        { kind: 'notice', text: '已过申报期' },
        {
          kind: 'text',
          text: '每件1万元。',
          citations: [{ clause: 'A1.1.1', label: '附件1 专利转让许可 第1行', quote: '1万元/件' }],
        },
        {
          kind: 'estimate',
          title: '测算',
          total: '10000.00',
          low: '0.00',
          high: '30000.00',
          lines: [{ label: '受让发明专利', amount: '10000.00', detail: '1万元/件 × 1件', clause: 'A1.1.1' }],
          final: true,
        },
      );
    }
    return Promise.resolve({ conversation, replies: [...said, question(conversation)] });
  },
  pending: question,
  answers: ({ turn }) => [{ label: '答过', value: `${turn} 次` }],
  application: ({ facts, identity }) => ({ facts, identity }),
};
