import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeDocument, makePackage } from '../../../bot/documents/make.ts';
import { firm, identity } from '../../support/applications.ts';

const names = (suffix = '') =>
  [
    '专利转化运用资助申请表',
    '授权委托书（经办人）',
    '授权委托书（代理机构）',
    '银行账户信息表',
    '资助金额计算说明',
    '申报事项明细表',
    '申报材料清单',
  ].flatMap((name, i) => ['docx', 'pdf'].map((ending) => `${i + 1}-${name}${suffix}.${ending}`));

describe('the package', () => {
  it('holds every paper as DOCX and PDF and the receipt, under readable names', async () => {
    const { name, mediaType, bytes } = await makeDocument('package', { facts: firm, identity }, '2024-10-20');
    expect([name, mediaType]).toEqual(['专利转化运用资助申报材料.zip', 'application/zip']);
    expect(Object.keys(unzipSync(bytes))).toEqual([...names(), '测算回执.json']);
  });

  it('says of each name that it is UTF-8, which Windows needs to show it', async () => {
    const { bytes } = await makeDocument('package', { facts: firm, identity }, '2024-10-20');
    const zip = Buffer.from(bytes);
    const end = zip.lastIndexOf('PK\u0005\u0006');
    const flags: number[] = [];
    for (let at = zip.readUInt32LE(end + 16); at < end;) {
      flags.push(zip.readUInt16LE(at + 8));
      const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
      at += 46 + name! + extra! + comment!;
    }
    expect(flags).toEqual(Array.from({ length: 15 }, () => 0x0800));
  });

  it('leaves out the agency paper where no agency files, and keeps the count even', async () => {
    const { files } = await makePackage(
      { facts: firm, identity: { ...identity, agency: false } },
      '2024-10-20',
    );
    expect(files.map(({ name }) => name)).not.toContainEqual(expect.stringContaining('代理机构'));
    expect(files.map(({ name }) => name)).toContain('3-银行账户信息表.pdf');
  });

  it('has no list of what was claimed where nothing is', async () => {
    const { files } = await makePackage({ facts: { asOf: '2024-10-20' }, identity: {} }, '2024-10-20');
    expect(files.map(({ name }) => name)).not.toContainEqual(expect.stringContaining('明细'));
  });

  it.each([
    ['after the deadline', { ...firm, asOf: '2024-11-23' }, '（演练）'],
    [
      'of an excluded applicant',
      { ...firm, exclusions: { ...firm.exclusions, dishonestDebtor: true } },
      '（仅供参考）',
    ],
    [
      'of an unfinished interview',
      { ...firm, applicant: { name: '某公司', kind: 'enterprise' as const } },
      '（草稿）',
    ],
  ])('%s says so in the name of every file', async (_what, facts, suffix) => {
    const { files, zip } = await makePackage({ facts, identity }, '2024-10-20');
    expect(files.map(({ name }) => name)).toEqual([...names(suffix), `测算回执${suffix}.json`]);
    expect(zip.name).toBe(`专利转化运用资助申报材料${suffix}.zip`);
  });

  it('is, byte for byte, the same from the same facts', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(() => makeDocument('package', { facts: firm, identity }, '2024-10-20')),
    );
    expect(Buffer.compare(one!.bytes, two!.bytes)).toBe(0);
  });
});
