// How fast the rules decide: `node --import tsx test/bench/estimate.ts`. Figures are of the machine it runs on.
import { readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { estimateLines } from '../../bot/commands/estimate.ts';
import { evaluate, parseFacts } from '../../rules/bishan-2023/index.ts';
import type { Facts } from '../../rules/bishan-2023/index.ts';
import { checkDigit } from '../../rules/identifiers/patent-number.ts';

const today = '2024-10-20';

function milliseconds(work: () => void, times: number): number {
  const runs = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return runs.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

function devCases(): unknown[] {
  const text = readFileSync(new URL('../rules/cases-dev.jsonl', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { facts: unknown }).facts);
}

function sound(facts: unknown): Facts {
  const parsed = parseFacts(facts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.facts;
}

/** `count` patents, each claimable as transfer, in two licence contracts with extras, and as open licence. */
function patents(count: number): Facts {
  const numbers = Array.from({ length: count }, (_, index) => {
    const digits = `20211${String(index).padStart(7, '0')}`;
    return `ZL${digits}.${checkDigit(digits)}`;
  });
  const sources = { source: 'university', related: false, forImplementation: true } as const;
  return sound({
    applicant: { kind: 'enterprise', size: 'small', inBishan: true },
    claims: {
      transfers: numbers.map((patentNo) => ({ patentNo, ...sources, completedOn: '2024-03-01' })),
      licences: Array.from({ length: Math.ceil(count / 5) }, (_, index) => ({
        contract: String(index),
        patentNos: [...new Set([0, 1, 2, 3, 4, 7, 11].map((step) => numbers[(index * 5 + step) % count]))],
        ...sources,
        filedOn: '2024-05-01',
        filingAmount: String(3_000_000 + index * 10_000),
      })),
      openLicences: numbers.map((patentNo) => ({ patentNo, completedOn: '2024-07-01' })),
    },
  });
}

/** `count` loans that want more months than there are. */
function loans(count: number): Facts {
  return sound({
    applicant: { kind: 'enterprise' },
    claims: {
      pledgeLoans: Array.from({ length: count }, (_, index) => ({
        primaryCollateralIsIP: true,
        annualRate: '0.0415',
        drawnOn: `2024-0${String((index % 9) + 1)}-11`,
        maturesOn: '2025-12-01',
        interestPaid: String(1000 + index * 7),
      })),
    },
  });
}

const dev = devCases();
const medians = dev.map((facts) => milliseconds(() => evaluate(sound(facts), today), 41));
medians.sort((a, b) => a - b);
const say = (line: string) => process.stdout.write(`${line}\n`);
say(
  `development cases, checked and decided: median ${(medians[Math.floor(medians.length / 2)] ?? 0).toFixed(3)} ms`,
);

for (const count of [10, 50, 100, 250, 500]) {
  const few = patents(count);
  const loan = loans(count);
  say(
    `${String(count).padStart(3)} patents under three matters ${milliseconds(() => evaluate(few, today), 9).toFixed(1)} ms · ` +
      `${String(count).padStart(3)} loans for scarce months ${milliseconds(() => evaluate(loan, today), 9).toFixed(1)} ms`,
  );
}

const lines = dev.map((facts) => `${JSON.stringify(facts)}\n`).join('');
const repeats = 200;
const sink = new Writable({
  write: (_chunk, _encoding, done) => {
    done();
  },
});
const start = performance.now();
await estimateLines(
  { input: Readable.from(Array.from({ length: repeats }, () => lines)), output: sink },
  today,
);
const seconds = (performance.now() - start) / 1000;
say(
  `stream: ${Math.round((dev.length * repeats) / seconds)} lines a second, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`,
);
