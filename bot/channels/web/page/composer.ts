import { at } from './dom.ts';

export interface Composer {
  /** While a message is under way the next one may be written, not sent. */
  setBusy(busy: boolean): void;
  restore(text: string): void;
  focus(): void;
}

export function createComposer(send: (text: string) => void): Composer {
  const form = at('composer', HTMLFormElement);
  const input = at('input', HTMLTextAreaElement);
  const button = at('send', HTMLButtonElement);
  let busy = false;

  function fit(): void {
    button.disabled = busy || input.value.trim() === '';
    input.style.height = 'auto';
    input.style.height = `${input.scrollHeight}px`;
  }

  function submit(): void {
    const text = input.value.trim();
    if (busy || text === '') return;
    input.value = '';
    fit();
    send(text);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  input.addEventListener('input', fit);
  input.addEventListener('keydown', (event) => {
    // 229: Safari ends the composition before the key that ended it arrives (WebKit 165004).
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || composing) return;
    event.preventDefault();
    submit();
  });

  return {
    setBusy(next) {
      busy = next;
      fit();
    },
    restore(text) {
      input.value = text;
      fit();
    },
    focus: () => input.focus({ preventScroll: true }),
  };
}
