import { grouped } from '../../../documents/wording/amount.ts';
import type { TurnTaken, WebReply } from '../schemas.ts';
import { documentCard } from './bubbles.ts';
import { at, h, onClick } from './dom.ts';

type Standing = Pick<TurnTaken, 'progress' | 'answers'>;

/** The bar above the chat and the panel beside it: known so far, what was answered, the documents. */
export interface Panel {
  show(replies: readonly WebReply[], standing: Standing): void;
  clear(): void;
  close(): void;
}

export function createPanel(say: (text: string) => void): Panel {
  const panel = at('panel', HTMLElement);
  const shade = at('shade', HTMLElement);
  const opener = at('open-panel', HTMLButtonElement);
  const bar = at('estimate-bar', HTMLElement);
  const figures = at('figures', HTMLElement);
  const count = at('count', HTMLElement);
  const track = at('track', HTMLElement);
  const estimateBox = at('panel-estimate', HTMLElement);
  const answersBox = at('panel-answers', HTMLElement);
  const documentsBox = at('panel-documents', HTMLElement);
  const documents = new Map<string, HTMLElement>();

  function setOpen(open: boolean): void {
    const had = panel.classList.contains('open');
    panel.classList.toggle('open', open);
    shade.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) at('close-panel', HTMLButtonElement).focus();
    else if (had) opener.focus();
  }
  onClick(opener, () => setOpen(true));
  onClick(at('close-panel', HTMLButtonElement), () => setOpen(false));
  onClick(shade, () => setOpen(false));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') setOpen(false);
  });

  function showEstimate({ total, high, standing }: Extract<WebReply, { kind: 'estimate' }>): void {
    const most = high === null || high === total ? null : `至多 ${grouped(high)} 元`;
    // Where nothing can be had now, the amount is what would be due in time.
    const known = standing === undefined ? '目前已知' : '若能申报';
    const badge = () => (standing === undefined ? null : h('em', { class: 'standing' }, standing));
    bar.hidden = false;
    figures.replaceChildren(
      ...present(badge(), `${known} `, h('b', {}, [`${grouped(total)} 元`, most].filter(Boolean).join('，'))),
    );
    estimateBox.replaceChildren(
      ...present(badge()),
      h('p', { class: 'total' }, h('b', {}, grouped(total)), ' 元'),
      h('p', { class: 'muted' }, [known, most].filter(Boolean).join(' · ')),
    );
  }

  function showStanding({ progress, answers }: Standing): void {
    track.hidden = progress === null;
    count.textContent = progress ? `${progress.answered} / ${progress.total}` : '';
    if (progress) {
      bar.hidden = false;
      track.setAttribute('aria-valuemax', String(progress.total));
      track.setAttribute('aria-valuenow', String(progress.answered));
      track.style.setProperty('--done', `${(progress.answered / Math.max(1, progress.total)) * 100}%`);
    }
    const change = h('button', { type: 'button', class: 'link' }, '修改');
    onClick(change, () => {
      setOpen(false);
      say('修改');
    });
    answersBox.replaceChildren(
      answers.length === 0
        ? empty('回答后会列在这里')
        : h(
            'dl',
            {},
            ...answers.map(({ label, value }) => h('div', {}, h('dt', {}, label), h('dd', {}, value))),
          ),
      ...(answers.length === 0 ? [] : [change]),
    );
  }

  function clear(): void {
    bar.hidden = true;
    figures.replaceChildren('目前已知 —');
    documents.clear();
    estimateBox.replaceChildren(empty('回答几个问题后显示'));
    documentsBox.replaceChildren(empty('完成后可下载申请表'));
    showStanding({ progress: null, answers: [] });
  }
  clear();

  return {
    show(replies, standing) {
      for (const reply of replies) {
        if (reply.kind === 'estimate') showEstimate(reply);
        if (reply.kind === 'document') documents.set(reply.document, documentCard(reply));
      }
      if (documents.size > 0) documentsBox.replaceChildren(...documents.values());
      showStanding(standing);
    },
    clear,
    close: () => setOpen(false),
  };
}

function present(...nodes: readonly (Node | string | null)[]): (Node | string)[] {
  return nodes.filter((node) => node !== null);
}

function empty(text: string): HTMLElement {
  return h('p', { class: 'muted' }, text);
}
