import { describe, expect, it } from 'vitest';
import { readAccountNumber, readPhone } from '../../../../bot/dialogue/reading/contact.ts';

describe('phone numbers', () => {
  it.each([
    ['13800138000', '13800138000'],
    ['138 0013 8000', '13800138000'],
    ['138-0013-8000', '13800138000'],
    ['+86 13800138000', '13800138000'],
    ['86-13800138000', '13800138000'],
    ['１３８００１３８０００', '13800138000'],
    ['电话是13800138000', '13800138000'],
    ['023-41420000', '023-41420000'],
    ['02341420000', '023-41420000'],
    ['(023)41420000', '023-41420000'],
    ['023 4142 0000', '023-41420000'],
    ['+86 23 4142 0000', '023-41420000'],
    ['02341420000转801', '023-41420000转801'],
    ['023-41420000 分机801', '023-41420000转801'],
  ])('reads %s as %s', (text, value) => {
    expect(readPhone(text)).toEqual({ ok: true, value });
  });

  it('asks which of two was meant', () => {
    const candidates = ['13800138000', '13900139000'];
    expect(readPhone('13800138000/13900139000')).toEqual({ ok: false, problem: 'ambiguous', candidates });
    expect(readPhone('13800138000 13900139000')).toEqual({ ok: false, problem: 'ambiguous', candidates });
  });

  it.each([
    ['12345678901', 'phone'],
    ['41420000', 'phoneArea'],
    ['1380013800', 'phoneLength'],
    ['138001380001', 'phoneLength'],
    ['110', 'phoneLength'],
    ['没有', 'unreadable'],
    ['', 'unreadable'],
  ])('does not take %s: %s', (text, problem) => {
    expect(readPhone(text)).toMatchObject({ ok: false, problem });
  });
});

describe('account numbers', () => {
  it.each([
    ['6222 0202 0001 1234 567', '6222020200011234567'],
    ['账号：50050108360000000123', '50050108360000000123'],
    ['５００５０１０８３６', '5005010836'],
  ])('reads %s as %s', (text, value) => {
    expect(readAccountNumber(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['12345', { problem: 'accountNumber', detail: '5' }],
    ['1'.repeat(31), { problem: 'accountNumber', detail: '31' }],
    ['没有', { problem: 'unreadable' }],
  ])('does not take %s: %j', (text, fault) => {
    expect(readAccountNumber(text)).toEqual({ ok: false, ...fault });
  });
});
