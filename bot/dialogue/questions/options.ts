import type { Option } from '../reading/choice.ts';
import type { Assessment } from '../assess.ts';
import { claimAt, claimed, claimOf, isList, sizeOf } from '../claims.ts';
import type { Memory, Pending, SelfCheck } from '../conversation.ts';
import type { Known } from '../known.ts';
import { known } from '../known.ts';
import { patternOf } from '../paths.ts';
import { claimWords } from '../wording/claims.ts';
import { menuWords } from '../wording/phrases.ts';
import { industryNames, selfCheckTexts } from '../wording/self-check.ts';
import { things } from '../wording/things.ts';
import { wordingOf } from '../wording/questions.ts';
import { industries, matterIds } from '../../../rules/bishan-2023/index.ts';
import type { QuestionId } from './catalogue.ts';
import { question } from './catalogue.ts';
import type { FactsPending } from './grouping.ts';
import { optionalFacts } from './open.ts';
import { targetsOf } from './targets.ts';
import { whichLabels } from './which-labels.ts';

/** The buttons under a question, with the other words for them. What they mean stands with the answers. */
export function optionsOf(pending: Pending, memory: Memory, now: Assessment): Option[] {
  switch (pending.kind) {
    case 'claims':
      return [
        ...matterIds.map((matter) => {
          const [label, ...aliases] = claimWords[matter];
          const has = claimed(memory).includes(claimOf[matter]);
          return { value: matter, label: has ? `✓ ${label}` : label, aliases: [label, ...aliases] };
        }),
        {
          value: 'none',
          label: menuWords.noneOrUnsure,
          aliases: ['都没有', '没有', '不确定', '不知道', '不清楚'],
        },
      ];
    case 'count':
      return ['1', '2', '3'].map((n) => ({ value: n, label: `${n}${things[pending.list].unit}` }));
    case 'facts':
      return factOptions(pending);
    case 'selfCheck':
      return selfCheckOptions(pending.given);
    case 'which':
      return whichLabels(pending, memory).map((label, i) => ({
        value: String(i),
        label,
        ...(pending.options.length === 1 && {
          aliases: ['是', '是的', '对', '对的', '没错', '就是', '确认', '好'],
        }),
      }));
    case 'confirm':
      return [
        { value: 'yes', label: menuWords.yes, aliases: ['是', '确定', '对', '好', '删除', '重新开始'] },
        { value: 'no', label: menuWords.no, aliases: ['不', '不要', '不是', '算了', '取消', '保留'] },
      ];
    case 'list':
      return listOptions(pending.list, memory);
    case 'edit':
      return editOptions(memory);
    case 'more':
      return moreOptions(now);
    case 'done':
      return doneOptions(memory, now);
  }
}

/** Where the self-check is offered. */
const sized: readonly QuestionId[] = ['applicant.kindAndSize', 'applicant.size'];

function factOptions({ question: id, paths }: FactsPending): Option[] {
  const { taps, multiple, family } = question(id);
  const asked = new Set(paths.map(patternOf));
  const targets = targetsOf(paths);
  const claim = claimAt(paths[0] ?? '');
  const unit = claim !== null && isList(claim) ? things[claim].unit : '项';
  const own = Object.entries(taps)
    .filter(([, sets]) => !multiple || Object.keys(sets).some((each) => asked.has(each)))
    .map(([tap]): Option => {
      const [label = tap, ...aliases] = wordingOf(id).taps[tap] ?? [];
      return { value: tap, label, aliases };
    });
  const skip = id.startsWith('identity.') || id === 'applicant.name' ? menuWords.skipCell : menuWords.skip;
  return [
    ...(multiple ? [{ value: 'none', label: menuWords.none, aliases: ['没有', '无', '都没'] }] : []),
    ...own,
    ...(targets.length > 1
      ? [{ value: 'each', label: menuWords.each(unit), aliases: ['不一样', '逐个说'] }]
      : []),
    ...(family === 'some' && !multiple && targets.length === 1 && claim === null
      ? [{ value: 'each', label: menuWords.some, aliases: ['有', '拿过', '有拿过', '有过'] }]
      : []),
    ...(sized.includes(id)
      ? [{ value: 'check', label: selfCheckTexts.offer, aliases: ['自测', '测一下', '帮我测'] }]
      : []),
    { value: 'skip', label: id === 'pledgeLoans.interestPaid' ? menuWords.byPrincipal : skip },
  ];
}

function selfCheckOptions(given: SelfCheck): Option[] {
  const skip = { value: 'skip', label: menuWords.skip };
  if (given.industry !== undefined) return [skip];
  const named = industries.map((industry): Option => {
    const [label, ...aliases] = industryNames[industry];
    return { value: industry, label, aliases };
  });
  return [...named, skip];
}

/** At most so many buttons for single things; further ones are named in words: 删去第20件. */
const shown = 12;

function listOptions(list: keyof typeof things, memory: Memory): Option[] {
  const { unit } = things[list];
  const size = sizeOf(memory, list);
  const cuts = Array.from({ length: Math.min(size, shown) }, (_, i) => i);
  return [
    { value: 'add', label: menuWords.add(unit), aliases: ['加一件', '增加', '再加'] },
    ...(size > 1 ? cuts.map((i) => ({ value: `cut:${i}`, label: menuWords.cut(i + 1, unit) })) : []),
    { value: 'none', label: menuWords.cutAll, aliases: ['全部删去', '不申报了'] },
    { value: 'stay', label: menuWords.stay },
  ];
}

function editOptions(memory: Memory): Option[] {
  const lists = claimed(memory).filter(isList);
  return [
    { value: 'claims', label: menuWords.claims },
    ...lists.map((list, i) => {
      const { noun, unit } = things[list];
      return { value: `list:${i}`, label: menuWords.count(noun, sizeOf(memory, list), unit) };
    }),
    ...editable(known(memory)),
    { value: 'stay', label: menuWords.stay, aliases: ['继续', '不改'] },
  ];
}

/** What was told of many things, thing by thing, is changed in words: 第20件的专利号改成…. */
function editable(lines: readonly Known[]): Option[] {
  return lines.flatMap(({ question: id, label, value }, i) => {
    const before = lines.slice(0, i).filter(({ question: other }) => other === id).length;
    return before < shown ? [{ value: `fact:${i}`, label: `${label}：${value}` }] : [];
  });
}

function moreOptions(now: Assessment): Option[] {
  const options = optionalFacts(now.result).map(({ question: id, paths }, i) => {
    const claim = claimAt(paths[0] ?? '');
    const noun = claim !== null && isList(claim) ? `${things[claim].noun} · ` : '';
    return { value: `more:${i}`, label: `${noun}${wordingOf(id).label}` };
  });
  return [...options, { value: 'stay', label: menuWords.stay }];
}

function doneOptions(memory: Memory, now: Assessment): Option[] {
  const { result, rehearsal, bounds } = now;
  const hopeful = bounds !== null && bounds.high !== '0.00' && (rehearsal || result.exclusions.length === 0);
  const disputed = result.exclusions.some(({ clause }) => clause === '5.1.2.3');
  return [
    ...(disputed ? [{ value: 'someDisputed', label: menuWords.someDisputed }] : []),
    ...(hopeful
      ? [
          {
            value: 'form',
            label: memory.formWanted ? menuWords.documents : menuWords.form,
            aliases: ['填表', '申请表', '下载', '材料', '填申请表'],
          },
        ]
      : []),
    { value: 'edit', label: menuWords.edit },
    ...(optionalFacts(result).length > 0 ? [{ value: 'more', label: menuWords.more }] : []),
    { value: 'restart', label: menuWords.restart },
  ];
}
