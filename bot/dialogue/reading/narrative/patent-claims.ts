import { patentsTold, sharedFacts } from './patents-told.ts';
import { joined, toldAmounts, toldCount } from './scene.ts';
import { daysFor, done, type Teller } from './telling.ts';

export const transfers: Teller = (scene, clauses) => {
  const patents = patentsTold(scene, clauses);
  if (patents === null) return null;
  const { each, uncounted } = patents;
  const shared = sharedFacts(clauses);
  const days = daysFor(scene, clauses, new RegExp(`${done}|过户|变更|登记|转移|备案|受让`), each.length);
  return {
    list: 'transfers',
    entries: each.map((patent) => ({ ...patent, ...shared })),
    dates: [{ field: 'completedOn', days }],
    uncounted,
  };
};

export const openLicences: Teller = (scene, clauses) => {
  const patents = patentsTold(scene, clauses);
  if (patents === null) return null;
  const { each, uncounted } = patents;
  const days = daysFor(scene, clauses, new RegExp(`${done}|声明|公告|发布|生效|备案`), each.length);
  return { list: 'openLicences', entries: each, dates: [{ field: 'completedOn', days }], uncounted };
};

/** A contract an entry: with 2个合同 the patents are not told apart, so only their number of contracts is taken. */
export const licences: Teller = (scene, clauses) => {
  const text = joined(clauses);
  const toldContracts =
    toldCount(scene, clauses, /^\s*(?:份|个\s*(?:专利)?(?:实施)?(?:许可)?(?:合同|协议))/) ??
    (/[了过有]个[^，]{0,6}合同/.test(text) ? 1 : null);
  const contracts = toldContracts ?? 1;
  if (contracts < 1 || contracts > 500) return null;
  const told = patentsTold(scene, clauses);
  if (told === null) return null;
  const { each, uncounted } = told;
  const numbers = each.flatMap(({ patentNo }) => patentNo ?? []);
  const kinds = new Set(each.map(({ kind }) => kind));
  const [kind] = kinds;
  const counted = uncounted || each.length > 500 ? {} : { patentCount: each.length };
  const patents =
    numbers.length > 0
      ? { patentNos: numbers }
      : { ...counted, ...(kinds.size === 1 && kind !== undefined && { kind }) };
  const amounts = toldAmounts(
    scene,
    clauses,
    ({ before, after }) =>
      /(?:备案(?:总|合同)?(?:金额|额|价|了)?|合同(?:备案)?(?:总)?(?:金额|额|价))[^，\d]{0,5}$/.test(before) ||
      /^的?备案(?:金额|额)/.test(after),
  );
  const filed = text.includes('备案') ? amounts : [];
  const days = daysFor(scene, clauses, new RegExp(`${done}|备案|登记`), contracts);
  const one = contracts === 1;
  const entry = {
    ...(one && patents),
    ...((one || /都是|都为|[每各]/.test(text)) && filed.length === 1 && { filingAmount: filed[0] }),
    ...sharedFacts(clauses),
  };
  return {
    list: 'licences',
    entries: Array.from({ length: contracts }, () => entry),
    dates: [{ field: 'filedOn', days }],
    uncounted: toldContracts === null && uncounted && numbers.length === 0,
  };
};

/** Own patents put to use (A1.1.4). High-value ones may be a matter of their own (A1.5.2), and are asked about. */
export const implementations: Teller = (scene, clauses) => {
  const text = joined(clauses);
  if (text.includes('高价值')) return null;
  const patents = patentsTold(scene, clauses);
  if (patents === null) return null;
  const days = daysFor(scene, clauses, new RegExp(`${done}|投产|生产|实施|转化`), patents.each.length);
  return {
    list: 'implementations',
    entries: patents.each.map((patent) => ({ ...patent, origin: 'own' })),
    dates: [{ field: 'completedOn', days }],
    uncounted: patents.uncounted,
  };
};
