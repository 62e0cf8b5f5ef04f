import { bareAmounts, joined, toldAmounts, toldCount, toldDay } from './scene.ts';
import { approvedWords, daysFor, done, type Teller } from './telling.ts';

function productList(list: 'productFilings' | 'productRecognitions', field: string, role: RegExp): Teller {
  return (scene, clauses) => {
    const count = toldCount(scene, clauses, /^\s*[个款种项件]/);
    const entries = Array.from({ length: Math.min(count ?? 1, 500) }, () => ({}));
    if (entries.length === 0 || (count !== null && count > 500)) return null;
    return {
      list,
      entries,
      dates: [{ field, days: daysFor(scene, clauses, role, entries.length) }],
      uncounted: count === null,
    };
  };
}

export const serviceActivities: Teller = (scene, clauses) => {
  const text = joined(clauses);
  if (!/办|组织|开展|搞|做|开了/.test(text) || text.includes('参加')) return null;
  const count = toldCount(scene, clauses, /^\s*[场次期回个]/) ?? (/[了过]场/.test(text) ? 1 : null);
  const number = count ?? 1;
  if (number < 1 || number > 500) return null;
  const marked = toldAmounts(scene, clauses, ({ clause }) => !/收入|收了|成交|签约|合同/.test(clause));
  const spent = clauses.filter((clause) => /花|费用|开销|支出/.test(clause.text));
  const costs = marked.length > 0 ? marked : bareAmounts(scene, spent, number);
  const each = /每[场次期回个]|各(?:自)?(?:花|用)|都(?:花|用)了/.test(text);
  const costOf = (i: number): string | undefined =>
    costs.length === number ? costs[i] : each && costs.length === 1 ? costs[0] : undefined;
  return {
    list: 'serviceActivities',
    entries: Array.from({ length: number }, (_, i) => {
      const cost = /共|总|合计/.test(text) && number > 1 ? undefined : costOf(i);
      return { ...(approvedWords.test(text) && { approved: true }), ...(cost !== undefined && { cost }) };
    }),
    dates: [{ field: 'heldOn', days: daysFor(scene, clauses, /办|组织|开|搞|做/, number) }],
    uncounted: count === null,
  };
};

export const cultivationCentres: Teller = (scene, clauses) => {
  const text = joined(clauses);
  if (!/建|申报|验收|立项|获批|做/.test(text)) return null;
  const entry = approvedWords.test(text) ? { approved: true } : {};
  const day = toldDay(scene, clauses, /验收/);
  return {
    list: 'cultivationCentres',
    entries: [entry],
    dates: [{ field: 'acceptedOn', days: [day] }],
    uncounted: false,
  };
};

export const patentPool: Teller = (scene, clauses) => {
  const text = joined(clauses);
  if (!/建|组|搭|弄|入池|完成|做/.test(text)) return null;
  const patents = toldCount(scene, clauses, /^\s*[件项]/);
  const smes = toldCount(scene, clauses, /^\s*家/);
  const largest = toldAmounts(scene, clauses, ({ before }) =>
    /(?:最大|最高|单[个项笔份]|一[家份个笔])[^，]{0,14}$/.test(before),
  );
  const entry = {
    ...(approvedWords.test(text) && { approved: true }),
    ...(patents !== null && { universityPatents: patents }),
    ...(smes !== null && { smes }),
    ...(largest.length === 1 && { largestLicence: largest[0] }),
  };
  return {
    list: 'patentPool',
    entries: [entry],
    dates: [{ field: 'completedOn', days: [toldDay(scene, clauses, new RegExp(`${done}|建成|建好|组建`))] }],
    uncounted: false,
  };
};

export const licenceBrokerage: Teller = (scene, clauses) => {
  const text = joined(clauses);
  const enterprises = toldCount(scene, clauses, /^\s*家/);
  const totals = toldAmounts(scene, clauses, ({ before }) => /(?:备案|总|共|合计)[^，\d]{0,8}$/.test(before));
  const entry = {
    ...(approvedWords.test(text) && { approved: true }),
    ...(enterprises !== null && { enterprises }),
    ...(totals.length === 1 && { filingTotal: totals[0] }),
  };
  return {
    list: 'licenceBrokerage',
    entries: [entry],
    dates: [{ field: 'completedOn', days: [toldDay(scene, clauses, new RegExp(`${done}|备案`))] }],
    uncounted: false,
  };
};

export const productFilings = productList('productFilings', 'filedOn', /备案|备的|备了|办|完成|做/);
export const productRecognitions = productList('productRecognitions', 'recognisedOn', /认定|公布|公示|入选/);
