// Which line is paid for each object, by trying every assignment; and what the 累计 caps leave of it.
import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import { fen, least, sum, type Fen } from './fen.ts';
import type { Readings } from './checks.ts';
import type { Line } from './lines.ts';
import { allot, interest } from './loan.ts';

/** The open lines that are paid, in order, with their amount before and after the 累计 caps. */
export interface Settlement {
  total: Fen;
  paid: Map<Line, { before: Fen; after: Fen; cut: boolean }>;
}

/** The best assignment of every object to one of its open lines. */
export function settle(lines: Line[], prior: Facts['prior'], readings: Readings): Settlement {
  const open = lines.filter((line) => line.fate.is === 'open');
  const objects = [...new Set(open.map((line) => line.object))].filter((object) => object !== null);
  const options = objects.map((object) => open.filter((line) => line.object === object));
  const free = open.filter((line) => line.object === null && line.extraOf === null);
  const amounts = ownAmounts(open, prior);

  let best: (Settlement & { pending: number }) | undefined;
  for (const chosen of combinations(options)) {
    const contracts = new Set(chosen.filter((line) => line.matter === 'licence').map((line) => line.path));
    const extras = open.filter((line) => line.extraOf !== null && contracts.has(line.extraOf));
    const picked = new Set([...chosen, ...free, ...extras]);
    const paid = capped(
      open.filter((line) => picked.has(line)),
      amounts,
      prior,
      readings,
    );
    const total = sum([...paid.values()].map((share) => share.after));
    const pending = [...paid.keys()].filter((line) => line.pending).length;
    // Combinations come with the earlier matter, then the order given, first: a later one must be better.
    if (best === undefined || total > best.total || (total === best.total && pending < best.pending)) {
      best = { total, paid, pending };
    }
  }
  return best ?? { total: 0n, paid: new Map() };
}

/** One line of every list, in all ways; those with earlier lines for earlier objects first. */
function* combinations(options: Line[][]): Generator<Line[]> {
  const [first, ...rest] = options;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const line of first) {
    for (const others of combinations(rest)) yield [line, ...others];
  }
}

interface Amount {
  /** Under its own 累计 cap: interest of a loan, or the amount of any other line. */
  main: Fen;
  /** Fees of a loan. */
  fees: Fen;
  /** It would have brought something if months were left. */
  worth: boolean;
}

function ownAmounts(open: Line[], prior: Facts['prior']): Map<Line, Amount> {
  const loans = open.filter((line) => line.loan !== null);
  const terms = loans.map((line) => line.loan).filter((loan) => loan !== null);
  const months = allot(terms, 36 - (prior?.interestMonths ?? 0));
  return new Map(
    open.map((line) => {
      const { loan } = line;
      if (loan === null) return [line, { main: line.amount, fees: 0n, worth: line.amount > 0n }];
      const main = interest(loan, months[loans.indexOf(line)] ?? 0);
      return [line, { main, fees: loan.fees, worth: interest(loan, loan.months) + loan.fees > 0n }];
    }),
  );
}

/** The caps one after the other, each used up in the order of the lines. */
function capped(
  paid: Line[],
  amounts: Map<Line, Amount>,
  prior: Facts['prior'],
  readings: Readings,
): Settlement['paid'] {
  const left = {
    transferGroup: remainder('30000', prior?.transferGroup),
    interest: remainder('200000', prior?.interest),
    fees: remainder('50000', prior?.fees),
    productFiling: remainder('10000', prior?.productFiling),
  };
  const take = (cap: keyof typeof left | null, wanted: Fen): Fen => {
    if (cap === null) return wanted;
    const taken = least(wanted, left[cap]);
    left[cap] -= taken;
    return taken;
  };
  const capOf = (line: Line): keyof typeof left | null => {
    if (line.extraOf !== null) return readings.has('licenceExtra') ? null : 'transferGroup';
    if (line.matter === 'transfer' || line.matter === 'licence') return 'transferGroup';
    if (line.matter === 'openLicence') return readings.has('capScope') ? null : 'transferGroup';
    if (line.matter === 'pledgeLoan') return 'interest';
    if (line.matter === 'productFiling') return 'productFiling';
    if (line.matter === 'productRecognition') return readings.has('recognitionCap') ? 'productFiling' : null;
    return null;
  };
  return new Map(
    paid.map((line) => {
      const amount = amounts.get(line);
      if (amount === undefined) throw new Error('every open line has an amount');
      const { main, fees, worth } = amount;
      const after = take(capOf(line), main) + take('fees', fees);
      return [line, { before: main + fees, after, cut: worth && after === 0n }];
    }),
  );
}

function remainder(cap: string, used: string | undefined): Fen {
  return fen(cap) - least(fen(cap), fen(used ?? '0'));
}
