import type { Clause } from './clauses.ts';
import { partsOf } from './parts.ts';
import { kindIn } from './patent-kinds.ts';
import { type Patent, type PatentsTold, patentsTold } from './patents-told.ts';
import { joined, type Scene, toldAmounts, toldCount, toldDay } from './scene.ts';
import { type ClaimsTold, daysFor, done, type Teller } from './telling.ts';
import { sharedFacts, usedFacts } from './terms-told.ts';

/** The entries of a list, a patent each, with what is said of each group of them. */
function byPatent(
  scene: Scene,
  list: 'transfers' | 'openLicences' | 'implementations' | 'highValueConversions',
  { groups, shared, uncounted }: PatentsTold,
  role: RegExp,
  factsOf: (clauses: readonly Clause[]) => object,
): ClaimsTold {
  const days = groups.flatMap(({ each, clauses }) => {
    const own = daysFor(scene, clauses, role, each.length);
    const told = own.some((day) => day !== null) ? own : daysFor(scene, shared, role, each.length);
    if (new Set(each.map(({ kind }) => kind)).size < 2) return told;
    // 发明是4月2号过户，实用新型5月20号过户: each kind with its own day.
    const all = [...clauses, ...shared];
    const ofKind = ({ kind }: Patent) =>
      all.filter(({ text }) => kind !== undefined && kindIn(text) === kind);
    return told.map((day, i) => day ?? toldDay(scene, ofKind(each[i] ?? {}), role));
  });
  const entries = groups.flatMap(({ each, clauses }) =>
    each.map((patent) => ({ ...patent, ...factsOf(shared), ...factsOf(clauses) })),
  );
  return { list, entries, dates: [{ field: 'completedOn', days }], uncounted };
}

const transferred = new RegExp(
  `${done}|过户|过的户|过了户|变更|登记|转移|备案|受让|办了[^，]{0,6}转让|手续|下来|取得|转让?给了?(?:我|咱|俺|敝)|[到至进][^，]{0,4}名下`,
);

export const transfers: Teller = (scene, clauses) => {
  const patents = patentsTold(scene, clauses);
  return patents && byPatent(scene, 'transfers', patents, transferred, sharedFacts);
};

const opened = new RegExp(`${done}|声明|公告|发布|生效|备案|登记`);

export const openLicences: Teller = (scene, clauses) => {
  const patents = patentsTold(scene, clauses, true);
  return patents && byPatent(scene, 'openLicences', patents, opened, () => ({}));
};

const filed = new RegExp(`${done}|备案|备的案|备的$|备了|落款|登记`);

/** A contract an entry: told one by one, or all alike; the patents of 2个合同 are not told apart otherwise. */
export const licences: Teller = (scene, clauses) => {
  const named = partsOf(clauses, '份个');
  const parts = named.length > 0 ? named : contractsApart(scene, clauses);
  return parts.length > 0 ? contractByContract(scene, clauses, parts) : contracts(scene, clauses);
};

/** 两个许可：西南大学1件，备案50万；重庆大学2件，备案600万: each with a sum of its own is a contract. */
function contractsApart(scene: Scene, clauses: readonly Clause[]): (readonly Clause[])[] {
  const groups = patentsTold(scene, clauses)?.groups ?? [];
  const apart =
    groups.length > 1 && groups.every((group) => toldAmounts(scene, group.clauses, ofFiling).length === 1);
  return apart ? groups.map((group) => group.clauses) : [];
}

const ofFiling = ({ before, after }: { before: string; after: string }): boolean =>
  /(?:备案(?:总|合同)?(?:金额|额|价|了)?|备案[^，]{1,8}金额|合同(?:备案)?(?:总)?(?:金额|额|价))[^，\d]{0,5}$/.test(
    before,
  ) ||
  /^的?备案(?:金额|额)/.test(after) ||
  /^\s*(?:金额|具体|实际)(?:是|为)?\s*$/.test(before);

function contractByContract(
  scene: Scene,
  clauses: readonly Clause[],
  parts: readonly (readonly Clause[])[],
): ClaimsTold | null {
  const each = parts.map((part) => contracts(scene, part));
  if (each.some((told) => told?.entries.length !== 1)) return null;
  const shared = sharedFacts(clauses);
  const together = daysFor(scene, clauses, filed, parts.length);
  const apart = each.map((told) => told?.dates[0]?.days[0] ?? null);
  return {
    list: 'licences',
    entries: each.map((told) => ({ ...shared, ...told?.entries[0] })),
    dates: [{ field: 'filedOn', days: apart.every((day) => day !== null) ? apart : together }],
    uncounted: false,
  };
}

function contracts(scene: Scene, clauses: readonly Clause[]): ClaimsTold | null {
  const text = joined(clauses);
  const toldContracts =
    toldCount(scene, clauses, /^\s*(?:份|个\s*(?:专利)?(?:实施)?(?:许可)?(?:合同|协议))/) ??
    (/[了过有]个[^，]{0,6}合同/.test(text) ? 1 : null);
  const number = toldContracts ?? 1;
  if (number < 1 || number > 500) return null;
  const told = patentsTold(scene, clauses);
  if (told === null) return null;
  const { groups, uncounted } = told;
  const each = groups.flatMap((group) => group.each);
  const numbers = each.flatMap(({ patentNo }) => patentNo ?? []);
  const kinds = new Set(each.map(({ kind }) => kind));
  const [kind] = kinds;
  const counted = uncounted || each.length > 500 ? {} : { patentCount: each.length };
  const patents =
    numbers.length > 0
      ? { patentNos: numbers }
      : { ...counted, ...(kinds.size === 1 && kind !== undefined && { kind }) };
  const amounts = toldAmounts(scene, clauses, ofFiling);
  const filings = text.includes('备案') ? amounts : [];
  const one = number === 1;
  const entry = {
    ...(one && patents),
    ...((one || /都是|都为|[每各]/.test(text)) && filings.length === 1 && { filingAmount: filings[0] }),
    ...sharedFacts(clauses),
  };
  return {
    list: 'licences',
    entries: Array.from({ length: number }, () => entry),
    dates: [{ field: 'filedOn', days: daysFor(scene, clauses, filed, number) }],
    uncounted: toldContracts === null && uncounted && numbers.length === 0,
  };
}

const putToUse = new RegExp(`${done}|投产|生产|实施|转化`);

/** Patents put to use (A1.1.4). */
export const implementations: Teller = (scene, clauses) => {
  if (joined(clauses).includes('高价值')) return null;
  const patents = patentsTold(scene, clauses, true);
  return patents && byPatent(scene, 'implementations', patents, putToUse, usedFacts);
};

/** Patents of high value put to use (A1.5.2). */
export const highValueConversions: Teller = (scene, clauses) => {
  const patents = patentsTold(scene, clauses, true);
  return patents && byPatent(scene, 'highValueConversions', patents, putToUse, usedFacts);
};
