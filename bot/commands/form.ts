import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CivilDate } from '../../rules/civil-date.ts';
import { asOfFrom, dayInShanghai } from '../clock.ts';
import { parseApplication } from '../documents/application-file.ts';
import type { Application } from '../documents/document.ts';
import { makePackage } from '../documents/make.ts';
import { verifyReceipt } from '../documents/receipt.ts';
import { marks } from '../documents/standing.ts';
import { factName } from '../documents/wording/fact-names.ts';

const usage = [
  '用法：',
  '  npm run -s form -- --facts FILE --out DIR [--as-of 2024-10-20]  写出申请表和全套材料（DOCX、PDF、ZIP）',
  '  npm run -s form -- --verify RECEIPT.json                        按回执重新测算并核对',
  'FILE 是申报事实（JSON，同 estimate），可另加一项 identity：统一社会信用代码、地址、经办人、代理机构、账户。',
];

/** What the command says and how it ends: 0 done, 1 the receipt does not hold, 2 not possible as asked. */
interface Outcome {
  readonly exit: 0 | 1 | 2;
  readonly lines: readonly string[];
}

async function run(): Promise<Outcome> {
  const args = readArgs();
  if (args?.help) return { exit: 0, lines: usage };
  if (args?.verify !== undefined && args.facts === undefined) return verify(args.verify);
  if (args?.facts === undefined || args.out === undefined) return refused(usage);
  const asOf = asOfFrom(process.argv.slice(2), process.env);
  if (!asOf.ok) return refused([asOf.message]);
  const file = readJson(args.facts);
  if (!file.ok) return refused([file.message]);
  const parsed = parseApplication(file.value);
  if (!parsed.ok) {
    const faults = parsed.faults.map(({ path, message }) => `  ${path || '（整个文件）'}：${message}`);
    return refused([`${args.facts} 不能用，请改正以下各处：`, ...faults]);
  }
  return write(parsed.application, asOf.day ?? dayInShanghai(new Date()), args.out);
}

function readArgs() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      options: { facts: text, out: text, 'as-of': text, verify: text, help: { type: 'boolean' } },
    }).values;
  } catch {
    // An unknown or incomplete option: the usage says what there is.
    return null;
  }
}

async function write(application: Application, asOf: CivilDate, folder: string): Promise<Outcome> {
  const { one, files, zip } = await makePackage(application, asOf);
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, bytes } of [...files, zip]) writeFileSync(join(folder, name), bytes);
  } catch (fault) {
    return refused([`不能写入 ${folder}：${reasonOf(fault)}`]);
  }
  const { watermark } = marks[one.standing];
  const { missing } = one.form;
  return {
    exit: 0,
    lines: [
      `已写入 ${folder}（测算日期 ${one.result.asOf}）：`,
      ...[...files, zip].map(({ name }) => `  ${name}`),
      ...(watermark === null ? [] : [`每页都有“${watermark}”字样，不能用于申报。`]),
      ...(missing.length === 0 ? [] : [`申请表上还空着：${missing.map(factName).join('、')}`]),
    ],
  };
}

function verify(path: string): Outcome {
  const file = readJson(path);
  if (!file.ok) return refused([file.message]);
  const verification = verifyReceipt(file.value);
  switch (verification.kind) {
    case 'same':
      return { exit: 0, lines: ['一致：按回执的事实重新测算，结果相同。', ...verification.notes] };
    case 'different':
      return {
        exit: 1,
        lines: ['不一致：', ...verification.differences.map((line) => `  ${line}`), ...verification.notes],
      };
    case 'malformed':
      return refused([`${path} 不是完好的回执：`, ...verification.faults.map((fault) => `  ${fault}`)]);
  }
}

function readJson(path: string): { ok: true; value: unknown } | { ok: false; message: string } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (fault) {
    return { ok: false, message: `不能读取 ${path}：${reasonOf(fault)}` };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, message: `${path} 不是有效的 JSON。` };
  }
}

function refused(lines: readonly string[]): Outcome {
  return { exit: 2, lines };
}

/** In words for the reasons that people meet; the system's own for the others. */
function reasonOf(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);
  return reasons[code] ?? code;
}

const reasons: Record<string, string> = {
  ENOENT: '没有这个文件或文件夹',
  EISDIR: '这是文件夹，不是文件',
  ENOTDIR: '路径中有一段不是文件夹',
  EEXIST: '已有同名文件，不是文件夹',
  EACCES: '没有权限',
  EROFS: '只读，不能写入',
  ENOSPC: '磁盘已满',
};

const { exit, lines } = await run();
(exit === 2 ? process.stderr : process.stdout).write(`${lines.join('\n')}\n`);
process.exitCode = exit;
