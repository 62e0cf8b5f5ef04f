import type { WebReply } from '../schemas.ts';
import { h, onClick } from './dom.ts';

export type Question = Extract<WebReply, { kind: 'question' }>;
export type Choose = (text: string, choice: { readonly turn: number; readonly value: string }) => void;

/** A question in the log. It takes answers only while it is the one that waits. */
export interface QuestionView {
  readonly element: HTMLElement;
  readonly turn: number;
  setOpen(open: boolean): void;
  /** Marks what was said to it, if that was one of its choices. */
  mark(text: string): void;
}

export function questionView(question: Question, choose: Choose): QuestionView {
  const { turn, text, hint, choices, multiple, progress } = question;
  const picked = new Set<string>();
  const buttons = choices.map(({ label }, index) =>
    h(
      'button',
      { type: 'button', class: 'choice', 'aria-pressed': multiple ? 'false' : null },
      h('span', { class: 'number', 'aria-hidden': 'true' }, String(index + 1)),
      h('span', {}, label),
    ),
  );
  const done = h('button', { type: 'button', class: 'choice done', disabled: true }, '选好了');
  const inOrder = () => choices.filter(({ value }) => picked.has(value));

  choices.forEach(({ value, label }, index) => {
    const button = buttons[index];
    if (!button) return;
    onClick(button, () => {
      // None of them is a whole answer: one tap.
      if (!multiple || value === 'none' || value === 'skip') {
        choose(label, { turn, value });
        return;
      }
      if (!picked.delete(value)) picked.add(value);
      button.setAttribute('aria-pressed', String(picked.has(value)));
      done.disabled = picked.size === 0;
    });
  });
  onClick(done, () => {
    const chosen = inOrder();
    choose(chosen.map(({ label }) => label).join('、'), {
      turn,
      value: chosen.map(({ value }) => value).join(','),
    });
  });

  const element = h(
    'div',
    { class: 'bubble question' },
    progress ? h('p', { class: 'step' }, `第 ${progress.answered + 1} 项 · 共约 ${progress.total} 项`) : null,
    h('p', {}, text),
    hint ? h('p', { class: 'hint' }, hint) : null,
    choices.length > 0
      ? h(
          'div',
          {
            class: layout(choices),
            role: 'group',
            'aria-label': multiple ? '可多选' : '请选择',
          },
          ...buttons,
          multiple ? done : null,
        )
      : null,
  );

  return {
    element,
    turn,
    setOpen(open) {
      element.classList.toggle('closed', !open);
      for (const button of buttons) button.disabled = !open;
      done.disabled = !open || picked.size === 0;
    },
    mark(said) {
      // A label may have a 、 of its own, so what was said isn't cut at it.
      const holds = (label: string) => (multiple ? `、${said}、`.includes(`、${label}、`) : said === label);
      choices.forEach(({ label }, index) => buttons[index]?.classList.toggle('chosen', holds(label)));
    },
  };
}

function layout(choices: Question['choices']): string {
  if (choices.length <= 6) return 'choices';
  const short = choices.length > 8 && choices.every(({ label }) => label.length <= 8);
  return short ? 'choices many short' : 'choices many';
}
