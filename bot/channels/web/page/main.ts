import type { TurnTaken, WebReply } from '../schemas.ts';
import { openConversation, readConversation, sendMessage, type Outgoing, type Session } from './api.ts';
import { createComposer } from './composer.ts';
import { at, h, onClick } from './dom.ts';
import { createLog, type Said } from './log.ts';
import { createPanel } from './panel.ts';
import type { Question } from './question.ts';
import { loadSession, newMessageId, resumeLink, saveSession } from './session.ts';

/** Before the first message: what one may ask. After it: what one may do at any question. */
const examples = ['受让大学专利能补多少？', '什么时候截止？', '要交哪些材料？'];
const actions = ['上一步', '为什么问', '不知道', '修改'];
const RETRY_MS = 1_500;

const status = at('status', HTMLElement);
const quick = at('quick', HTMLElement);
const log = createLog((text, choice) => say(text, choice));
const composer = createComposer((text) => say(text));
const panel = createPanel((text) => say(text));
let session: Session | null = null;
let busy = false;

function say(text: string, choice?: Outgoing['choice']): void {
  if (busy || !session) return;
  // Who chooses with the keyboard goes on with it: the used button can't keep the focus.
  const byKeyboard = document.activeElement?.matches('.choice:focus-visible') ?? false;
  const said = log.say(text);
  const delivery = deliver(session, { id: newMessageId(), text, ...(choice && { choice }) }, said);
  void delivery.then(() => {
    if (byKeyboard && !log.focusQuestion()) composer.focus();
  });
}

/** Once more by itself, then by hand, always under the same id: a message whose answer was lost is not taken twice. */
async function deliver(to: Session, message: Outgoing, said: Said): Promise<void> {
  setBusy(true);
  let outcome = await sendMessage(to, message);
  if (outcome.kind === 'failed') {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    outcome = await sendMessage(to, message);
  }
  setBusy(false);
  if (outcome.kind === 'ok') {
    said.arrived();
    take(outcome.value);
  } else if (outcome.kind === 'gone') {
    await begin('这个对话已删除或过期，为您开始了新的对话。');
    composer.restore(message.text);
  } else {
    status.textContent = `${outcome.why}消息没有送达，可点“重发”。`;
    said.failed(() => void deliver(to, message, said));
  }
}

function take(turn: TurnTaken): void {
  status.textContent = '';
  log.reply(turn.replies);
  log.settle(turn.pending?.kind === 'question' ? turn.pending.turn : null);
  panel.show(turn.replies, turn);
  showQuick(actions);
  if (turn.removed) {
    saveSession(null);
    session = null;
    panel.clear();
    showQuick([]);
    offerNew();
  }
}

/** After the data is gone nothing is kept, not even an empty conversation, until one is asked for. */
function offerNew(): void {
  const again = h('button', { type: 'button', class: 'chip' }, '开始新的申报');
  onClick(again, () => void begin());
  quick.replaceChildren(again);
}

async function begin(why = ''): Promise<void> {
  setBusy(true);
  const outcome = await openConversation();
  setBusy(false);
  if (outcome.kind !== 'ok') {
    status.textContent = `${outcome.kind === 'failed' ? outcome.why : ''}暂时连不上服务，请稍后刷新。`;
    return;
  }
  const { id, token, replies, pending } = outcome.value;
  session = { id, token };
  saveSession(session);
  log.clear();
  panel.clear();
  log.reply(replies);
  log.settle(pending?.kind === 'question' ? pending.turn : null);
  panel.show(replies, outcome.value);
  showQuick(examples);
  status.textContent = why;
}

async function restore(kept: Session): Promise<void> {
  setBusy(true);
  const outcome = await readConversation(kept);
  setBusy(false);
  if (outcome.kind === 'gone') {
    await begin('之前的对话已删除或过期，为您开始了新的对话。');
    return;
  }
  session = kept;
  if (outcome.kind === 'failed') {
    status.textContent = `${outcome.why}暂时连不上服务，请稍后刷新。`;
    return;
  }
  const { transcript, pending } = outcome.value;
  for (const { text, replies } of transcript) {
    if (text !== '') log.say(text).arrived();
    log.reply(replies);
    log.settle(lastQuestion(replies)?.turn ?? null);
    panel.show(replies, outcome.value);
  }
  log.settle(pending?.kind === 'question' ? pending.turn : null);
  showQuick(transcript.length > 1 ? actions : examples);
}

function lastQuestion(replies: readonly WebReply[]): Question | undefined {
  return replies.filter((reply) => reply.kind === 'question').at(-1);
}

function setBusy(next: boolean): void {
  busy = next;
  log.setTyping(next);
  composer.setBusy(next);
}

function showQuick(texts: readonly string[]): void {
  quick.replaceChildren(
    ...texts.map((text) => {
      const button = h('button', { type: 'button', class: 'chip' }, text);
      onClick(button, () => say(text));
      return button;
    }),
  );
}

for (const [id, text] of [
  ['restart', '重新开始'],
  ['forget', '删除我的数据'],
] as const) {
  onClick(at(id, HTMLButtonElement), () => {
    panel.close();
    say(text);
  });
}

onClick(at('resume', HTMLButtonElement), () => {
  if (!session) return;
  const field = at('resume-url', HTMLInputElement);
  at('resume-link', HTMLElement).hidden = false;
  field.value = resumeLink(session);
  field.select();
  // Without TLS or leave there is no clipboard; the selected link can be copied by hand.
  const clipboard = 'clipboard' in navigator ? navigator.clipboard : null;
  clipboard?.writeText(field.value).then(
    () => (status.textContent = '链接已复制。'),
    () => undefined,
  );
});

const size = at('size', HTMLButtonElement);
onClick(size, () => {
  const large = document.documentElement.classList.toggle('large');
  size.setAttribute('aria-pressed', String(large));
});

const kept = loadSession();
void (kept ? restore(kept) : begin());
if (matchMedia('(pointer: fine)').matches) composer.focus();
