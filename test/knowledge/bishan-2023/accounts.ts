import { readFileSync } from 'node:fs';
import { readNarrative } from '../../../knowledge/bishan-2023/narrative/narrative.ts';
import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import { activityWindow } from '../../../rules/bishan-2023/parameters.ts';
import { factLines } from './facts-lines.ts';

/** A stranger's account, as a line of JSON: `facts` stand in it, `optional` may be taken from it. */
interface Told {
  readonly id: string;
  readonly text: string;
  readonly asOf: string;
  readonly facts: Facts;
  readonly optional: Facts;
}

export interface Account extends Told {
  readonly told: ReadonlySet<string>;
  readonly taken: readonly string[];
  /** Taken, and neither told nor allowed. */
  readonly wrong: readonly string[];
}

export function readAccounts(file: URL): Account[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const account = JSON.parse(line) as Told;
      const told = new Set(factLines(account.facts));
      const allowed = new Set([...told, ...factLines(account.optional)]);
      const context = { asOf: account.asOf, period: activityWindow };
      const taken = factLines(readNarrative(account.text, context)?.facts ?? {});
      return { ...account, told, taken, wrong: taken.filter((fact) => !allowed.has(fact)) };
    });
}

/** Of what was told, how much was taken; of what was taken, how much was told or allowed. */
export function shares(accounts: readonly Account[]): { recall: number; precision: number } {
  const sum = (count: (account: Account) => number) =>
    accounts.reduce((all, account) => all + count(account), 0);
  const taken = sum((account) => account.taken.length);
  return {
    recall:
      sum(({ told, taken: facts }) => facts.filter((fact) => told.has(fact)).length) /
      sum(({ told }) => told.size),
    precision: (taken - sum(({ wrong }) => wrong.length)) / taken,
  };
}
