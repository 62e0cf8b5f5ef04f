import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../bot/documents/make.ts';
import { verifyReceipt, type Receipt } from '../../../bot/documents/receipt.ts';
import { decidedCases, firm, identity } from '../../support/applications.ts';

async function receiptOf(facts = firm): Promise<Receipt> {
  const { bytes } = await makeDocument('receipt', { facts, identity }, '2024-10-20');
  return JSON.parse(new TextDecoder().decode(bytes)) as Receipt;
}

describe('a receipt', () => {
  it('names the text, the rules, the day, the facts and the result', async () => {
    const receipt = await receiptOf();
    const sha256 = createHash('sha256').update(readFileSync('knowledge/bishan-2023/notice.md')).digest('hex');
    expect(receipt.notice).toEqual({ id: 'bishan-2023', sha256 });
    expect(receipt.rules).toMatch(/\S/);
    expect(receipt.asOf).toBe('2024-10-20');
    expect(receipt.facts.claims).toEqual(firm.claims);
    expect(receipt.result.total).toBe('20000.00');
  });

  it('does not say who applied', async () => {
    const text = JSON.stringify(await receiptOf());
    const personal = ['镕喆', '91500227', '双星大道', '138001', '堃昇', '王璟', '农业银行', '310502'];
    expect(personal.filter((part) => text.includes(part))).toEqual([]);
  });

  it('carries the day of making where the facts name none', async () => {
    const facts = { ...firm, asOf: undefined };
    const { bytes } = await makeDocument('receipt', { facts, identity }, '2024-10-21');
    const receipt = JSON.parse(new TextDecoder().decode(bytes)) as Receipt;
    expect([receipt.asOf, receipt.facts.asOf]).toEqual(['2024-10-21', '2024-10-21']);
    expect(verifyReceipt(receipt).kind).toBe('same');
  });

  it.each(decidedCases)('holds when it is decided again: $name', async ({ facts }) => {
    expect(verifyReceipt(await receiptOf(facts))).toEqual({ kind: 'same', notes: [] });
  });

  it.each<[string, (receipt: Receipt) => unknown, RegExp]>([
    [
      'another total',
      (r) => ({ ...r, result: { ...r.result, total: '30000.00' } }),
      /^result\.total：回执为 "30000.00"，重算为 "20000.00"$/,
    ],
    [
      'another decision',
      (r) => ({ ...r, result: { ...r.result, decision: 'ineligible' } }),
      /^result\.decision：/,
    ],
    ['other facts', (r) => ({ ...r, facts: { ...r.facts, claims: {} } }), /^result\./],
    ['another day', (r) => ({ ...r, asOf: '2024-10-19' }), /^asOf：/],
    [
      'another notice',
      (r) => ({ ...r, notice: { ...r.notice, sha256: '0'.repeat(64) } }),
      /^notice\.sha256：/,
    ],
    [
      'an item more',
      (r) => ({ ...r, result: { ...r.result, items: [...r.result.items, {}] } }),
      /^result\.items\[2\]：/,
    ],
  ])('does not hold with %s, and says where', async (_what, change, where) => {
    const verification = verifyReceipt(change(await receiptOf()));
    expect(verification.kind === 'different' && verification.differences[0]).toMatch(where);
  });

  it('holds under other rules that decide the same, and says that they are others', async () => {
    const verification = verifyReceipt({ ...(await receiptOf()), rules: '2022.9' });
    expect(verification).toEqual({ kind: 'same', notes: [expect.stringContaining('2022.9')] });
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['another kind of file', { facts: firm }],
    ['facts that are malformed', { facts: { asOf: '2024-13-01' } }],
  ])('that is %s is malformed', async (_what, changed) => {
    const receipt =
      changed && 'facts' in changed && !('asOf' in changed.facts && changed.facts.asOf === firm.asOf)
        ? { ...(await receiptOf()), ...changed }
        : changed;
    expect(verifyReceipt(receipt).kind).toBe('malformed');
  });
});
