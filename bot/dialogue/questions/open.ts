import type { ApplicationForm } from '../../../rules/bishan-2023/form.ts';
import type { FactPath, MatterId, Result } from '../../../rules/bishan-2023/result.ts';
import type { ListName } from '../claims.ts';
import { claimAt, sizeOf } from '../claims.ts';
import type { Memory } from '../conversation.ts';
import { valueAt } from '../paths.ts';
import type { FactsPending } from './grouping.ts';
import { questionsFor } from './grouping.ts';
import { nameOf } from './names.ts';

const toBeRecognised: readonly MatterId[] = [
  'implementation',
  'pledgeLoan',
  'highValueConversion',
  'patentPool',
  'licenceBrokerage',
  'serviceActivity',
];
const patentLists = ['transfers', 'openLicences', 'implementations', 'highValueConversions'] as const;
const productLists = ['productFilings', 'productRecognitions'] as const;

/** The facts that can still change decision or amount and were not left open on purpose. */
export function openFacts(memory: Memory, result: Result): FactPath[] {
  const wanted = [
    ...result.missing,
    ...principals(memory),
    ...objects(memory, result),
    ...disputes(memory, result),
  ];
  return unskipped(
    memory,
    [...new Set(wanted)].filter((path) => path !== 'claims'),
  );
}

/** The cells of the form that are still blank, and what its lists are to name. */
export function openCells(memory: Memory, form: ApplicationForm, result: Result): FactPath[] {
  const names = Object.entries(nameOf).flatMap(([list, field]) =>
    awardedPlaces(memory, result, list as ListName).map((place) => `claims.${list}[${place}].${field}`),
  );
  const cells = [...names, ...memory.approximate, ...form.missing].filter(
    (path) => memory.approximate.includes(path) || valueAt(memory, path) === undefined,
  );
  return unskipped(memory, [...new Set(cells)]);
}

/** What nobody needs to know for the estimate, but who knows it may tell it: it comes from the office. */
export function optionalFacts(result: Result): FactsPending[] {
  const found = result.items
    .filter(({ status, path }) => status === 'awarded' && !path.includes('patentNos'))
    .flatMap(({ matter, path }) => [
      ...(toBeRecognised.includes(matter) ? [`${path}.recognised`] : []),
      ...(matter === 'pledgeLoan' ? [`${path}.crossRegion`] : []),
    ]);
  return questionsFor([...new Set(found), ...(found.length > 0 ? ['budget.approvedTotal'] : [])], []);
}

/** 5.1.2.3 said of single patents, where the person told that only some of them are disputed. */
function disputes(memory: Memory, result: Result): FactPath[] {
  if (!memory.someDisputed) return [];
  return [...patentLists, 'licences' as const]
    .flatMap((list) => alivePlaces(memory, result, list).map((place) => `claims.${list}[${place}].disputed`))
    .filter((path) => valueAt(memory, path) === undefined);
}

/** Where the interest is not known, the principal tells it. */
function principals(memory: Memory): FactPath[] {
  return memory.skipped
    .filter((path) => path.endsWith('.interestPaid'))
    .map((path) => path.replace('.interestPaid', '.principal'))
    .filter((path) => valueAt(memory, path) === undefined);
}

/**
 * 从优、不叠加 (A1.note) is decided by the object: where two things might be the same patent or product, their
 * numbers or names can change the amount.
 */
function objects(memory: Memory, result: Result): FactPath[] {
  const alive = (list: ListName) => alivePlaces(memory, result, list).map((place) => ({ list, place }));
  const patents = patentLists.map(alive).filter((things) => things.length > 0);
  const licensed = alive('licences');
  const products = productLists.flatMap(alive);
  const shared = mayBeOne(memory, [...patents, licensed]);
  return [...shared, ...(products.length > 1 ? products : [])]
    .map(({ list, place }) => `claims.${list}[${place}].${nameOf[list] ?? ''}`)
    .filter((path) => valueAt(memory, path) === undefined);
}

/** Whether things of several lists were left without the number or name that would tell whether they are one. */
export function leftUnnamed(memory: Memory, result: Result): boolean {
  const left = objects(memory, result).filter((path) => memory.skipped.includes(path));
  return new Set(objects(memory, result).map(claimAt)).size > 1 && left.length > 0;
}

interface Thing {
  readonly list: ListName;
  readonly place: number;
}

/** Things of different lists that may be the same patent: an invention is never a utility model. */
function mayBeOne(memory: Memory, lists: readonly (readonly Thing[])[]): Thing[] {
  const kindOf = ({ list, place }: Thing) => valueAt(memory, `claims.${list}[${place}].kind`);
  const alike = (a: Thing, b: Thing) => {
    const [one, other] = [kindOf(a), kindOf(b)];
    return one === undefined || other === undefined || one === other;
  };
  return lists.flatMap((things) =>
    things.filter((thing) =>
      lists.some((others) => others !== things && others.some((other) => alike(thing, other))),
    ),
  );
}

/** Things of a list that are not rejected. */
function alivePlaces(memory: Memory, result: Result, list: ListName): number[] {
  return places(memory, list).filter((place) =>
    itemsAt(result, list, place).some(({ status }) => status !== 'rejected'),
  );
}

function awardedPlaces(memory: Memory, result: Result, list: ListName): number[] {
  return places(memory, list).filter((place) =>
    itemsAt(result, list, place).some(({ status }) => status === 'awarded'),
  );
}

function itemsAt(result: Result, list: ListName, place: number) {
  const path = `claims.${list}[${place}]`;
  return result.items.filter((item) => item.path === path || item.path.startsWith(`${path}.`));
}

function places(memory: Memory, list: ListName): number[] {
  return Array.from({ length: sizeOf(memory, list) }, (_, place) => place);
}

function unskipped(memory: Memory, paths: readonly FactPath[]): FactPath[] {
  return paths.filter((path) => !memory.skipped.includes(path));
}
