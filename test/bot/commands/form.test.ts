import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firm, identity } from '../../support/applications.ts';
import { openDocx } from '../../support/docx.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shenbao-form-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command as people run it, in a process of its own. */
function form(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const command = ['--import', 'tsx', 'bot/commands/form.ts', ...args];
  const env = { ...process.env, AS_OF: '', ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (fault, out, err) => {
      resolve({ code: typeof fault?.code === 'number' ? fault.code : 0, out, err });
    });
  });
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('form --facts FILE --out DIR', { timeout: 60_000 }, () => {
  it('writes every paper twice, the receipt and the ZIP into a folder that it makes, and says so', async () => {
    const out = join(folder, 'a', 'b');
    const facts = file('facts.json', { ...firm, identity });
    const ended = await form(['--facts', facts, '--out', out]);
    expect(ended).toMatchObject({ code: 0, err: '' });
    const written = readdirSync(out);
    expect(written).toHaveLength(16);
    expect(written.filter((name) => !ended.out.includes(name))).toEqual([]);
    const { tables } = openDocx(readFileSync(join(out, '1-专利转化运用资助申请表.docx')));
    expect(tables[0]![10]![1]).toBe('20000.00（大写：贰万元整）');
    expect(ended.out).not.toContain('空着');
  });

  it('names the cells that stay blank', async () => {
    const facts = file('bare.json', { ...firm, identity: { ...identity, clerk: { name: '李喆' } } });
    const ended = await form(['--facts', facts, '--out', join(folder, 'bare')]);
    expect(ended.out).toContain('申请表上还空着：经办人电话\n');
  });

  it('takes the day from --as-of, or else from AS_OF, where the facts name none, and marks late papers', async () => {
    const facts = file('undated.json', { ...firm, asOf: undefined, identity });
    const late = await form(['--facts', facts, '--out', join(folder, 'late'), '--as-of', '2024-11-23']);
    expect(late.out).toContain('测算日期 2024-11-23');
    expect(late.out).toContain('仅供演练，已过申报期');
    expect(readdirSync(join(folder, 'late')).filter((name) => !name.includes('（演练）'))).toEqual([]);
    const timely = await form(['--facts', facts, '--out', join(folder, 'timely')], { AS_OF: '2024-11-22' });
    expect(timely.out).toContain('测算日期 2024-11-22');
    expect(timely.out).not.toContain('演练');
  });

  it('refuses malformed facts and identities whole, every fault with its path, and writes nothing', async () => {
    const facts = file('bad.json', {
      ...firm,
      year: 2024,
      claims: { transfers: [{ completedOn: '2024-02-30', patentNo: 'ZL202110000001.7' }] },
      identity: { creditCode: '', clerk: { phone: 138 }, agency: { nom: 'x' }, account: null, fax: '1' },
    });
    const ended = await form(['--facts', facts, '--out', join(folder, 'none')]);
    expect([ended.code, ended.out]).toEqual([2, '']);
    const paths = [
      'year',
      'claims.transfers[0].completedOn',
      'claims.transfers[0].patentNo',
      'identity.creditCode',
      'identity.clerk.phone',
      'identity.agency.nom',
      'identity.account',
      'identity.fax',
    ];
    expect(paths.filter((path) => !ended.err.includes(`  ${path}：`))).toEqual([]);
    expect(readdirSync(folder)).not.toContain('none');
  });

  it.each([
    ['no facts', ['--out', 'x'], '用法'],
    ['an unknown option', ['--fact', 'x', '--out', 'y'], '用法'],
    [
      'a file that is not there',
      ['--facts', '/nowhere/f.json', '--out', 'x'],
      '不能读取 /nowhere/f.json：没有这个文件',
    ],
    ['an impossible day', ['--facts', 'x', '--out', 'y', '--as-of', '2024-02-30'], '2024-02-30'],
  ])('with %s says what to do, exit 2', async (_what, args, said) => {
    const ended = await form(args);
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(ended.err).toContain(said);
    expect(ended.err).not.toMatch(/\n\s+at /);
  });

  it('refuses text that is no JSON', async () => {
    const ended = await form(['--facts', file('odd.json', '{"asOf": '), '--out', join(folder, 'odd')]);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain('odd.json 不是有效的 JSON');
  });

  it('says that it cannot write where a file stands in the way', async () => {
    const facts = file('good.json', firm);
    const ended = await form(['--facts', facts, '--out', file('taken', 'x')]);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('不能写入');
  });
});

describe('form --verify RECEIPT', { timeout: 60_000 }, () => {
  it('holds for a receipt as it was written, and not for one that was changed', async () => {
    const out = join(folder, 'verify');
    mkdirSync(out);
    await form(['--facts', file('v.json', { ...firm, identity }), '--out', out]);
    const receipt = readFileSync(join(out, '测算回执.json'), 'utf8');
    expect(await form(['--verify', file('same.json', receipt)])).toMatchObject({ code: 0, err: '' });
    const changed = file('changed.json', receipt.replace('"total": "20000.00"', '"total": "30000.00"'));
    const different = await form(['--verify', changed]);
    expect(different.code).toBe(1);
    expect(different.out).toContain('result.total：回执为 "30000.00"，重算为 "20000.00"');
    const malformed = await form(['--verify', file('cut.json', '{}')]);
    expect([malformed.code, malformed.out]).toEqual([2, '']);
    expect(malformed.err).toContain('不是完好的回执');
  });
});
