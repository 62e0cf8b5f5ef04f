import { format, money, sum } from '../money.ts';
import type { Amount } from '../money.ts';
import type { Evaluation } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { matterIds } from './result.ts';
import type { Item, MatterId, MatterTotal } from './result.ts';

/** The eight matter rows of 附件2, in its order. */
export const formRowIds = [
  'transfer',
  'licence',
  'openLicence',
  'pledge',
  'productFiling',
  'productRecognition',
  'cultivation',
  'service',
] as const;
export type FormRowId = (typeof formRowIds)[number];

export interface FormRow {
  row: FormRowId;
  /** The matters that fill the row; empty leaves the row blank. */
  matters: MatterId[];
  quantity: number | null;
  amount: Amount | null;
}

/** What 附件2 asks beside the matters; every field may be missing and then stays blank. */
export interface Identity {
  creditCode?: string;
  address?: string;
  clerk?: { name?: string; phone?: string };
  /** Set to `false` where no agency is engaged: its three cells stay blank and are not missing. */
  agency?: false | { name?: string; agent?: string; phone?: string };
  account?: { name?: string; bank?: string; number?: string };
}

export interface ApplicationForm {
  applicantName: string | null;
  rows: FormRow[];
  total: Amount | null;
  identity: Identity;
  /** Paths of cells that the facts leave blank, e.g. `identity.clerk.phone`, `applicant.name`. */
  missing: string[];
  /** Rows that an `implementation` fills for want of its own; the applicant is told to confirm them. */
  toConfirm: FormRowId[];
}

/** The row of each matter; an `implementation` has none of its own and goes by the origin of its patent. */
export const rowOf: Readonly<Record<Exclude<MatterId, 'implementation'>, FormRowId>> = {
  transfer: 'transfer',
  licence: 'licence',
  openLicence: 'openLicence',
  bankPledge: 'pledge',
  pledgeLoan: 'pledge',
  productFiling: 'productFiling',
  productRecognition: 'productRecognition',
  cultivationCentre: 'cultivation',
  highValueConversion: 'cultivation',
  patentPool: 'service',
  licenceBrokerage: 'service',
  serviceActivity: 'service',
};

/** The row of 附件2 that an item of the result is counted in (A2). */
export function formRowOf({ matter, path }: Pick<Item, 'matter' | 'path'>, facts: Facts): FormRowId {
  if (matter !== 'implementation') return rowOf[matter];
  const own = facts.claims?.implementations?.find((_, index) => path === `claims.implementations[${index}]`);
  return own?.origin === 'transferred' ? 'transfer' : 'cultivation';
}

/** 附件2 as far as facts fill it: the amounts after caps, so that the rows add up to 总计 (A2). */
export function formOf(facts: Facts, { result }: Evaluation, identity: Identity): ApplicationForm {
  const entries = result.matters.flatMap((matter) =>
    matter.matter === 'implementation'
      ? implementationEntries(facts, result.items)
      : [{ row: rowOf[matter.matter], ...matter }],
  );
  const applicantName = facts.applicant?.name ?? null;
  return {
    applicantName,
    rows: formRowIds.map((row) => rowFrom(row, entries)),
    total: entries.length === 0 ? null : format(sum(entries.map(({ amount }) => money(amount)))),
    identity,
    missing: [...(applicantName === null ? ['applicant.name'] : []), ...missingOf(identity)],
    toConfirm: formRowIds.filter((row) =>
      entries.some((entry) => entry.row === row && entry.matter === 'implementation'),
    ),
  };
}

type Entry = Pick<MatterTotal, 'matter' | 'quantity' | 'amount'> & { row: FormRowId };

/** No cap touches an implementation, so what its items bring is what they get. */
function implementationEntries(facts: Facts, items: readonly Item[]): Entry[] {
  return items
    .filter(({ matter, status }) => matter === 'implementation' && status === 'awarded')
    .map((item) => ({ row: formRowOf(item, facts), matter: item.matter, quantity: 1, amount: item.amount }));
}

function rowFrom(row: FormRowId, entries: readonly Entry[]): FormRow {
  const own = entries.filter((entry) => entry.row === row);
  if (own.length === 0) return { row, matters: [], quantity: null, amount: null };
  return {
    row,
    matters: matterIds.filter((id) => own.some(({ matter }) => matter === id)),
    quantity: own.reduce((quantity, entry) => quantity + entry.quantity, 0),
    amount: format(sum(own.map(({ amount }) => money(amount)))),
  };
}

function missingOf({ creditCode, address, clerk, agency, account }: Identity): string[] {
  const cells: readonly (readonly [path: string, value: string | undefined])[] = [
    ['creditCode', creditCode],
    ['address', address],
    ['clerk.name', clerk?.name],
    ['clerk.phone', clerk?.phone],
    ...(agency === false
      ? []
      : ([
          ['agency.name', agency?.name],
          ['agency.agent', agency?.agent],
          ['agency.phone', agency?.phone],
        ] as const)),
    ['account.name', account?.name],
    ['account.bank', account?.bank],
    ['account.number', account?.number],
  ];
  return cells.filter(([, value]) => value === undefined).map(([path]) => `identity.${path}`);
}
