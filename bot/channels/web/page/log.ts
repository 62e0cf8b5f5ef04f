import type { WebReply } from '../schemas.ts';
import { bubble } from './bubbles.ts';
import { at, h, onClick } from './dom.ts';
import { questionView, type Choose, type QuestionView } from './question.ts';

/** One's own message in the log, which may not have arrived. */
export interface Said {
  arrived(): void;
  failed(retry: () => void): void;
}

/** The conversation as it is seen: nodes are only ever added, so that screen readers read just what is new. */
export interface LogView {
  say(text: string): Said;
  reply(replies: readonly WebReply[]): void;
  /** Opens the question of this turn to answers, if it is the last one asked, and closes all others. */
  settle(turn: number | null): void;
  /** Puts the focus on the open question's first choice, if it has one. */
  focusQuestion(): boolean;
  setTyping(typing: boolean): void;
  clear(): void;
}

export function createLog(choose: Choose): LogView {
  const scroller = at('scroller', HTMLElement);
  const list = at('log', HTMLElement);
  const typing = at('typing', HTMLElement);
  let last: QuestionView | null = null;
  let open = false;

  /** Room above what is scrolled to. */
  const GAP = 12;

  /**
   * To the end where the open question fits with all its choices, else to its first line: no choice hides behind the
   * composer. What comes before is read by going back up. A greeting that nobody has answered stays where it is.
   */
  function show(): void {
    if (list.querySelector('.mine') === null) return;
    const anchor = open ? last?.element : list.lastElementChild;
    const end = scroller.scrollHeight - scroller.clientHeight;
    const above = (anchor?.getBoundingClientRect().top ?? 0) - scroller.getBoundingClientRect().top;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scroller.scrollTo({
      top: Math.min(end, scroller.scrollTop + above - GAP),
      behavior: calm ? 'auto' : 'smooth',
    });
  }

  function setOpen(question: QuestionView | null, next: boolean): void {
    question?.setOpen(next);
    if (question === last) open = next;
  }

  return {
    say(text) {
      if (open) last?.mark(text);
      setOpen(last, false);
      const state = h('span', { class: 'delivery', 'aria-hidden': 'true' });
      const row = h('div', { class: 'turn mine sending' }, state, h('div', { class: 'bubble' }, text));
      list.append(row);
      show();
      return {
        arrived() {
          row.classList.remove('sending', 'failed');
          state.replaceChildren();
        },
        failed(retry) {
          row.classList.add('failed');
          const again = h('button', { type: 'button', class: 'again' }, '重发');
          state.removeAttribute('aria-hidden');
          state.replaceChildren(again);
          onClick(again, () => {
            row.classList.remove('failed');
            state.replaceChildren();
            retry();
          });
        },
      };
    },

    reply(replies) {
      if (replies.length === 0) return;
      const group = h('div', { class: 'turn theirs' });
      for (const reply of replies) {
        if (reply.kind === 'question') {
          setOpen(last, false);
          last = questionView(reply, choose);
          last.setOpen(false);
          group.append(last.element);
        } else {
          group.append(bubble(reply));
        }
      }
      list.append(group);
    },

    settle(turn) {
      setOpen(last, last !== null && last.turn === turn);
      show();
    },

    focusQuestion() {
      const choice = open ? last?.element.querySelector<HTMLElement>('.choice') : null;
      choice?.focus({ preventScroll: true });
      return Boolean(choice);
    },

    setTyping(next) {
      typing.hidden = !next;
      if (next) scroller.scrollTo({ top: scroller.scrollHeight });
    },

    clear() {
      list.replaceChildren();
      last = null;
    },
  };
}
