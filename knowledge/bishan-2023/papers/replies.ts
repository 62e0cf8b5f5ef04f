import type { MaterialId } from '../../../rules/bishan-2023/materials.ts';
import type { Computed, Paper } from '../../compute.ts';
import type { Asked } from './asked.ts';
import { commonQuotes, copies, handed, inAddition, type PaperList, supplement } from './lists.ts';
import type { Named } from './named.ts';
import {
  awards,
  commonOf,
  listed,
  nameOf,
  names,
  type Question,
  quotesOf,
  rest,
  say,
  services,
} from './question.ts';

/** A question whose items are known. */
type Placed = Question & { readonly lists: readonly PaperList[] };

/** What is said to a question that names papers; null where the examples know better. */
export const replies: Readonly<Record<Asked, (question: Placed) => Computed | null>> = {
  which: ({ named, lists, all }) =>
    lists.length === 0
      ? say(`${nameOf(named, lists, all) ?? ''}是每项申请都要交的材料，不分事项。`, commonOf(named, all))
      : say(
          `${nameOf(named, lists, all) ?? named.map(({ said }) => said).join('、')}是申请${awards(lists)}资助要交的材料。`,
          quotesOf(lists),
          lists,
        ),
  copies: ({ text, named, lists, all }) => {
    const name = nameOf(named, lists, all);
    const wrong = /[三四五3-9]份|一份(?=[就行够可]|吧)|单份/.test(text) && !/几份|还是/.test(text);
    return say(
      `${wrong ? '不是，' : ''}一式两份：${name ? `${name}和其他材料一样，` : '各样材料都'}交盖有鲜章的复印件两份，同时提供原件核对。`,
      [copies, ...commonOf(named, all), ...quotesOf(lists)],
      lists,
    );
  },
  original: ({ named, lists, all }) => {
    const name = nameOf(named, lists, all);
    return say(
      `${name ?? ''}交盖有鲜章的复印件，一式两份，同时带原件核对查验${name ? '' : '，各样材料都是这样'}。`,
      [copies, ...commonOf(named, all), ...quotesOf(lists)],
      lists,
    );
  },
  besides: ({ named, lists, all }) => {
    const [list] = lists;
    if (lists.length > 1) return null;
    if (!list) return say(`还要${basics(named, all)}，再加本事项的专门材料。`, [...basicQuotes, copies]);
    return say(
      `还要${names(rest(list, named, all)) || '通用材料'}；另交${inAddition}。`,
      [...quotesOf(lists), copies],
      lists,
    );
  },
  enough: ({ named, lists, all }) => {
    if (lists.length > 2) return null;
    const atHand = named.filter(({ lacking }) => !lacking);
    if (lists.length === 0)
      return say(`不够，还要${basics(atHand, all) || '一式两份'}，再加本事项的专门材料。`, [
        ...basicQuotes,
        copies,
      ]);
    const missing = lists.map((list) => ({ list, papers: rest(list, atHand, all) }));
    if (missing.some(({ papers }) => papers.length === 0))
      return say(`专门材料够了；还要交${inAddition}，${handed}`, [...quotesOf(lists), copies], lists);
    const each = missing.map(
      ({ list, papers }) => `${lists.length > 1 ? list.award : ''}还差${names(papers)}`,
    );
    return say(
      `不够，${each.join('；')}。材料不齐全的先告知补齐，补齐后仍不齐全的不予受理。`,
      [...quotesOf(lists), supplement],
      lists,
    );
  },
  instead: ({ named, lists, all }) => {
    // 手续合格通知书 is one of the 登记备案材料, and no other paper in their place.
    if (
      named.some(
        ({ papers: [id] }, i) =>
          named.findIndex(({ papers }) => papers.includes(id ?? 'applicationForm')) < i,
      )
    )
      return null;
    const wanted = named.find(({ lacking }) => lacking) ?? named.at(-1);
    const name = wanted && nameOf([wanted], lists, all);
    if (!name) return null;
    return say(
      `通知要求交的是${name}，没有写可以用别的材料代替；能不能代替请先向区市场监管局确认。`,
      [...quotesOf(lists), ...commonOf([wanted], all), copies],
      lists,
    );
  },
  without: (question) => need(question, '不行，要交'),
  need: (question) => need(question, '要交'),
};

const basicQuotes = Object.entries(commonQuotes);

/** What every application brings besides the papers named. */
const basics = (named: readonly Named[], all: readonly Paper[]): string =>
  names(
    all.filter(
      ({ id, calledForBy }) => calledForBy === 'all' && !named.some(({ papers }) => papers.includes(id)),
    ),
  );

function need(question: Placed, verdict: string): Computed | null {
  const { named, lists, all } = question;
  if (lists.length > 2) return null;
  if (lists.length === 0) {
    if (named.some(({ papers }) => papers.some((id) => byHand.includes(id)))) return null;
    return say(
      `${verdict}：${nameOf(named, lists, all) ?? ''}是每项申请都要交的材料，盖鲜章的复印件一式两份，带原件核对。`,
      [...commonOf(named, all), copies],
    );
  }
  const each = lists.map((list) => `申请${list.award}资助，需提交${listed(list, all)}`).join('；');
  return say(`${verdict}：${each}等。${leftOpen(question) ?? handed}`, [...quotesOf(lists), copies], lists);
}

/** What who hands in brings along depends on who that is: the examples tell the cases apart. */
const byHand: readonly MaterialId[] = [
  'clerkAuthorisation',
  'clerkIdCard',
  'agentAuthorisation',
  'agentIdCard',
  'applicationForm',
];

/** Where an item lists a paper that some of its applicants can't have. */
function leftOpen({ named, lists, matters }: Placed): string | null {
  if (lists.every(({ clause }) => clause === services))
    return '通知没有按专利池、促成许可、活动分开列，用不上的请向区市场监管局确认。';
  const proof = named.some(({ papers }) => papers.includes('productRecognitionProof'));
  return proof && !matters.includes('productRecognition')
    ? '还没有认定的怎么交，通知没有另写，请先向区市场监管局问清。'
    : null;
}

/** 发放贷款证明或还款明细: one of the two will do. */
export function eitherProof({ text, named, lists }: Placed, asked: Asked | null): Computed | null {
  const proofs = named.filter(({ papers: [id] }) => id === 'loanDisbursementProof');
  const oneLacks = proofs.some(({ lacking }) => lacking);
  if (proofs.length < 2 || !(asked ? ['instead', 'enough', 'need', 'without'].includes(asked) : oneLacks))
    return null;
  const both = /都要|两[个样份]都|一起|一并/.test(text);
  return say(
    `${both ? '不用两样都交' : '可以'}：通知写的是“发放贷款证明或还款明细”，有其中一样就行；另要质押登记通知书和质押贷款合同。`,
    [...quotesOf(lists), copies],
    lists,
  );
}
