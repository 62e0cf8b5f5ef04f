import { describe, expect, it } from 'vitest';
import { unprintableIn } from '../../../bot/documents/fonts.ts';

describe('what the font of the PDF lacks', () => {
  it.each([
    ['nothing of everyday text', '重庆市璧山区Bishan 2024（100%）—“引号”：；、。￥', ''],
    ['nothing of names', '镕喆堃昇璟〇㎡璧垚犇赟旻翀淼㛃𬭊𫖮', ''],
    ['emoji', '甲😀乙', '😀'],
    ['the rarest characters', '𠮷野家𪚥', '𠮷𪚥'],
    ['each once', '😀😀', '😀'],
    ['no marks that nobody sees', '甲\u200D\uFE0F\n乙', ''],
  ])('is %s', (_what, text, lacking) => {
    expect(unprintableIn(text).join('')).toBe(lacking);
  });
});
