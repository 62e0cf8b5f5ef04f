import type { Choice, Reply } from '../dialogue/reply.ts';
import { grouped } from '../documents/wording/amount.ts';

/** A reply as lines of text, for hosts that lay nothing out. A document is its name: the host hands it over itself. */
export function plainText(reply: Reply): string {
  switch (reply.kind) {
    case 'text':
      return lines(
        reply.text,
        ...(reply.citations ?? []).map(({ label, quote }) => `【${label}】“${quote}”`),
      );
    case 'notice':
      return `※ ${reply.text}`;
    case 'question':
      return lines(reply.text, reply.hint, ...reply.choices.map(numbered));
    case 'estimate':
      return lines(estimateHead(reply), ...reply.lines.map(estimateLine));
    case 'document':
      return reply.name;
  }
}

function numbered({ label }: Choice, index: number): string {
  return `${index + 1}. ${label}`;
}

type Estimate = Extract<Reply, { kind: 'estimate' }>;

function estimateHead({ title, standing, total, low, high }: Estimate): string {
  const head = standing ? `【${standing}】${title}` : title;
  if (high === null || (high === total && low === total)) return `${head}：${grouped(total)} 元`;
  return `${head}：${grouped(total)} 元（最少 ${grouped(low)} 元，至多 ${grouped(high)} 元）`;
}

function estimateLine({ label, amount, detail }: Estimate['lines'][number]): string {
  return `· ${label}：${grouped(amount)} 元${detail ? `（${detail}）` : ''}`;
}

function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}
