import { describe, expect, it } from 'vitest';
import { plainText } from '../../../bot/documents/plain-text.ts';

describe('text as an applicant sent it becomes plain', () => {
  it.each([
    ['markup stays as it was typed', '<w:p>&amp;</w:p>', '<w:p>&amp;</w:p>'],
    ['template marks too', '{{x}} #x $a$ {#each} =cmd()', '{{x}} #x $a$ {#each} =cmd()'],
    ['control characters go', 'a\u0000b\u0007c\u001Bd\u007Fe\u0099f', 'abcdef'],
    ['every kind of line break is one', 'a\r\nb\rc\u2028d\u2029e\vf\fg\u0085h', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['a tab is a space', 'a\tb', 'a b'],
    ['marks that turn the direction go', '\u202Etxt.exe\u202C \u200Fa\u2066b\u2069', 'txt.exe ab'],
    ['invisible spaces and byte order marks go', 'a\u200Bb\uFEFFc\u2060d', 'abcd'],
    ['halves of a pair go, whole pairs stay', 'a\uD800b\uDC00c😀𬭊', 'abc😀𬭊'],
    ['what XML forbids goes', 'a\uFFFEb\uFFFFc', 'abc'],
    ['a joined emoji stays whole', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['rare characters stay', '镕喆堃昇璟〇㎡', '镕喆堃昇璟〇㎡'],
  ])('%s', (_what, typed, plain) => {
    expect(plainText(typed)).toBe(plain);
  });
});
