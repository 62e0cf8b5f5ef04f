import { countsTold, only, preferred, sumsTold } from './figures-told.ts';
import type { Clause } from './clauses.ts';
import { mentionsIn } from './matters-named.ts';
import { oneByOne } from './parts.ts';
import { inside, joined, openingOf, type Scene, toldDay, type ToldDay } from './scene.ts';
import { approvedTold, done, recognisedTold, type Teller } from './telling.ts';

/** What is still to come, or what the notice asks, is no figure of the person's. */
const notOurs =
  /要求|(?:通知|文件|政策)[^，]{0,3}要|目标|任务|计划|预计|准备|打算|争取|还差|还要|至少要|下个?月|明年/;

/** A bar that is named before what was reached: 通知要30件我们做到了34件. */
function ours(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => {
    const bar = /^.*(?:通知|文件|政策)[^，]{0,4}要?[^，]*?(?=我们|实际)/.exec(clause.text)?.[0] ?? '';
    const text = clause.text.slice(bar.length);
    return notOurs.test(text) ? [] : [{ ...clause, text, start: clause.start + bar.length }];
  });
}

export const cultivationCentres: Teller = (scene, clauses) => {
  const text = joined(clauses);
  if (!/建|申报|验收|立项|获批|批|做|报/.test(text)) return null;
  const number =
    only(countsTold(scene, clauses, /^\s*[个家座][^，]{0,10}中心/).map(({ value }) => value)) ?? 1;
  if (number < 1 || number > 500) return null;
  const { common, parts } = oneByOne(clauses, /(?:第[一二三]|另外?一|(?<![\d十])一)[个家座](?!月)/);
  // 一个验收过了，另一个还没: what is not told of one is not told of the others.
  const apart = parts.length > 0 && parts.length <= number && number > 1;
  const each = Array.from({ length: number }, (_, i) => (apart ? (parts[i] ?? []) : clauses));
  return {
    list: 'cultivationCentres',
    entries: each.map((part) =>
      given('approved', approvedTold(joined(part)) ?? approvedTold(joined(common)) ?? null),
    ),
    dates: [{ field: 'acceptedOn', days: each.map((part) => acceptance(scene, part)) }],
    uncounted: false,
  };
};

/** The day of a 验收 that was passed: 验收要等到11月份 tells of none. */
function acceptance(scene: Scene, clauses: readonly Clause[]): ToldDay | null {
  const passed = clauses.filter(
    ({ text }) =>
      !notOurs.test(text) &&
      !/(?:没|未|不)[^，]{0,4}(?:验收|通过|过)|验收[^，]{0,4}(?:没|未|要|等|待)|等[^，]*验收|验收[^，]{0,4}(?:安排|定在|排在)|申请验收|等着/.test(
        text,
      ),
  );
  return toldDay(scene, passed, /验收/);
}

export const patentPool: Teller = (scene, clauses) => {
  const text = joined(clauses);
  if (!/建|组|搭|弄|池|完成|做|搞|牵头|有/.test(text)) return null;
  const own = ours(clauses);
  const patents = countsTold(scene, own, /^\s*[件项]/).filter(
    ({ before }) => !/会员|企业的|剩下?|另外|又|新进|实用新型|外观/.test(before),
  );
  const universities = /高校|院所|大学|学院|科研|院校/;
  const universityPatents =
    only(patents.filter(({ before }) => /现在|目前/.test(before)).map(({ value }) => value)) ??
    only(
      patents
        .filter(({ before, after }) => universities.test(before) || universities.test(after.slice(0, 8)))
        .map(({ value }) => value),
    ) ??
    (patents.length === 1 ? (patents[0]?.value ?? null) : null);
  const smes = preferred(
    countsTold(scene, own, /^\s*家/).filter(
      ({ before, after }) => !/大型|会员|成员|发起|合作/.test(before + after),
    ),
    /中小|小微|接受|许可|转让|拿/,
  );
  const largest = sumsTold(scene, own).filter(
    ({ before, clause }) =>
      /最大|最高|最多|单[个项笔份]|[一1有](?:家|份|个|笔|单)/.test(before) &&
      !/加起来|合计|总|一共/.test(before) &&
      !clause.includes('每'),
  );
  return {
    list: 'patentPool',
    entries: [
      {
        ...said(scene, clauses),
        ...(universityPatents !== null && { universityPatents }),
        ...(smes !== null && { smes }),
        ...given('largestLicence', only(largest.map(({ value }) => value))),
      },
    ],
    dates: [
      { field: 'completedOn', days: [toldDay(scene, own, new RegExp(`${done}|建成|建好|组建|建起来|收官`))] },
    ],
    uncounted: false,
  };
};

export const licenceBrokerage: Teller = (scene, clauses) => {
  // '5家企业，2家是发明，3家是实用新型': the figures are not those of inventions alone.
  const mixed = /实用新型|外观设计/.test(joined(clauses));
  const own = mixed ? [] : ours(clauses);
  const enterprises = preferred(
    countsTold(scene, own, /^\s*家/).filter(({ before }) => !/每|走访|服务过|对接了?$/.test(before)),
    /促成|推动|撮合|共|完成|许可/,
  );
  const totals = sumsTold(scene, own).filter(
    ({ before, clause }) =>
      /备案|总|共|合计|加起来/.test(before + clause) && !/每|单[笔份个]|最大|佣金|服务费|收/.test(before),
  );
  const filingTotal = preferred(totals, /总|共|合计|加起来/);
  return {
    list: 'licenceBrokerage',
    entries: [
      {
        ...said(scene, clauses),
        ...(enterprises !== null && { enterprises }),
        ...given('filingTotal', filingTotal),
      },
    ],
    dates: [{ field: 'completedOn', days: [completion(scene, own)] }],
    uncounted: false,
  };
};

function completion(scene: Scene, clauses: readonly Clause[]): ToldDay | null {
  const told = clauses.filter(({ text }) => !/立项|签/.test(text));
  return inside(scene.dates, told).length === 0
    ? null
    : toldDay(scene, told, new RegExp(`${done}|备案|备完|备好|收官`));
}

/** What was said of its approval and of its recognition; the former perhaps before it was named: 服务立项通过了，推动6家…. */
function said(scene: Scene, clauses: readonly Clause[]): object {
  const text = joined(clauses);
  const before = openingOf(scene, clauses);
  const approved = approvedTold(text) ?? (mentionsIn(before).length === 0 ? approvedTold(before) : undefined);
  return { ...given('approved', approved ?? null), ...given('recognised', recognisedTold(text) ?? null) };
}

function given(field: string, value: unknown): object {
  return value === null ? {} : { [field]: value };
}
