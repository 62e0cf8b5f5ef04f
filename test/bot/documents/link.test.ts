import { describe, expect, it } from 'vitest';
import { readLink, signLink, type Link } from '../../../bot/documents/link.ts';

const secret = 'a secret of the house';
const now = Date.UTC(2024, 9, 20);
const link: Link = { conversation: 'web:7f3a-璧山', document: 'form-docx', expires: now + 60_000 };
const token = signLink(secret, link);

describe('a document link', () => {
  it('opens the document of the conversation that it was signed for', () => {
    expect(readLink(secret, token, now)).toEqual({ kind: 'valid', link });
  });

  it('stands in a URL as it is', () => {
    expect(encodeURIComponent(token)).toBe(token);
  });

  it('is over at the very moment of its expiry, and is told from a forged one', () => {
    expect(readLink(secret, token, link.expires - 1).kind).toBe('valid');
    expect(readLink(secret, token, link.expires).kind).toBe('expired');
  });

  it('opens nothing under another secret', () => {
    expect(readLink('another secret', token, now)).toEqual({ kind: 'invalid' });
  });

  const [body = '', signed = ''] = token.split('.');
  const other = signLink(secret, { ...link, conversation: 'web:somebody-else' });
  it.each([
    ['nothing', ''],
    ['a dot', '.'],
    ['no signature', body],
    ['an empty signature', `${body}.`],
    ['half a signature', `${body}.${signed.slice(0, 20)}`],
    ['the signature of another link', `${body}.${other.split('.')[1] ?? ''}`],
    ['a third part', `${token}.x`],
    ['padding after the signature', `${token}=`],
    ['a stray character in the signature', `${body}.${signed.slice(0, 9)}*${signed.slice(9)}`],
    ['text that is no base64', '表.单'],
    ['another body', `${Buffer.from('["web:x","package",9999999999999]').toString('base64url')}.${signed}`],
  ])('refuses %s', (_what, forged) => {
    expect(readLink(secret, forged, now)).toEqual({ kind: 'invalid' });
  });

  it('refuses every change of a single character', () => {
    const opened = Array.from(token, (character, at) => {
      const changed = `${token.slice(0, at)}${character === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      return readLink(secret, changed, now).kind;
    });
    expect(opened).toEqual(opened.map(() => 'invalid'));
  });

  it('refuses a document that is not made any more, though it was signed', () => {
    const old = signLink(secret, { ...link, document: 'poster' as Link['document'] });
    expect(readLink(secret, old, now)).toEqual({ kind: 'invalid' });
  });
});
