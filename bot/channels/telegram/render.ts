import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Reply } from '../../dialogue/reply.ts';
import type { DocumentId } from '../../documents/document.ts';
import { plainText } from '../plain.ts';
import { packChoice } from './receive.ts';

/** What Telegram takes in one message, after parsing; we send plain text, so that is the text itself. */
const TEXT_LIMIT = 4096;
/** A label that is longer is cut off on the button; the text then has all of them in full. */
const BUTTON_LENGTH = 16;
const SHORT_BUTTON = 8;

export type Outgoing =
  | { readonly kind: 'text'; readonly text: string; readonly keyboard?: InlineKeyboardMarkup }
  | { readonly kind: 'document'; readonly document: DocumentId; readonly name: string };

/**
 * What is said to one message, in as few messages as it fits: a chat takes about one a second. The buttons hang
 * on the last one, under the question.
 */
export function render(replies: readonly Reply[]): readonly Outgoing[] {
  const sent: Outgoing[] = [];
  let texts: string[] = [];
  const flush = (keyboard?: InlineKeyboardMarkup) => {
    const parts = split(texts.join('\n\n'));
    parts.forEach((text, index) => {
      const last = index === parts.length - 1;
      sent.push({ kind: 'text', text, ...(last && keyboard && { keyboard }) });
    });
    texts = [];
  };
  for (const reply of replies) {
    if (reply.kind === 'document') {
      flush();
      sent.push({ kind: 'document', document: reply.document, name: reply.name });
    } else if (reply.kind === 'question') {
      texts.push(questionText(reply));
      flush(keyboardOf(reply));
    } else {
      texts.push(plainText(reply));
    }
  }
  flush();
  return sent;
}

type Question = Extract<Reply, { kind: 'question' }>;

function questionText(question: Question): string {
  const fits = question.choices.every(({ label }) => label.length <= BUTTON_LENGTH);
  return plainText(fits && !question.multiple ? { ...question, choices: [] } : question);
}

function keyboardOf({ turn, choices }: Question): InlineKeyboardMarkup | undefined {
  if (choices.length === 0) return undefined;
  const buttons = choices.map(({ label, value }) => ({
    text: label,
    callback_data: packChoice({ turn, value }),
  }));
  const inOneRow = choices.length <= 3 && choices.every(({ label }) => label.length <= SHORT_BUTTON);
  return { inline_keyboard: inOneRow ? [buttons] : buttons.map((button) => [button]) };
}

/** At line ends where there are some, never inside a character. Nothing is sent as an empty message. */
function split(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > TEXT_LIMIT) {
    const head = rest.slice(0, TEXT_LIMIT);
    const lineEnd = head.lastIndexOf('\n');
    const cut = lineEnd > TEXT_LIMIT / 2 ? lineEnd : TEXT_LIMIT - Number(/[\uD800-\uDBFF]$/.test(head));
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}
