import { describe, expect, it } from 'vitest';
import { parseApplication } from '../../../bot/documents/application-file.ts';
import { firm, identity } from '../../support/applications.ts';

describe('a file of facts', () => {
  it.each([
    ['facts alone', firm, { facts: firm, identity: {} }],
    ['facts with an identity beside them', { ...firm, identity }, { facts: firm, identity }],
    ['nothing yet', {}, { facts: {}, identity: {} }],
    ['no agency', { identity: { agency: false } }, { facts: {}, identity: { agency: false } }],
  ])('may hold %s', (_what, input, application) => {
    expect(parseApplication(input)).toEqual({ ok: true, application });
  });

  it.each<[string, unknown, string[]]>([
    ['a list', [], ['']],
    ['null', null, ['']],
    ['text', '璧山', ['']],
    ['an identity of null', { identity: null }, ['identity']],
    ['an identity of text', { identity: '我' }, ['identity']],
    ['an identity that is a list', { identity: [] }, ['identity']],
    ['an empty text', { identity: { address: '' } }, ['identity.address']],
    ['spaces alone', { identity: { address: ' \u3000' } }, ['identity.address']],
    ['a number', { identity: { account: { number: 622848 } } }, ['identity.account.number']],
    ['a clerk who is text', { identity: { clerk: '李喆' } }, ['identity.clerk']],
    ['an agency of true', { identity: { agency: true } }, ['identity.agency']],
    [
      'fields that there are not',
      { identity: { fax: '', clerk: { id: '' } } },
      ['identity.fax', 'identity.clerk.id'],
    ],
    [
      'faults in both halves',
      { year: 1, identity: { clerk: { phone: 1 }, agency: { agent: null } } },
      ['year', 'identity.clerk.phone', 'identity.agency.agent'],
    ],
  ])('is refused for %s, every fault with its path', (_what, input, paths) => {
    const parsed = parseApplication(input);
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path).sort()).toEqual([...paths].sort());
    expect(parsed.ok || parsed.faults.every(({ message }) => /\p{Script=Han}/u.test(message))).toBe(true);
  });
});
