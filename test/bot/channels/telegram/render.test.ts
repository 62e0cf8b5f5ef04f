import { describe, expect, it } from 'vitest';
import { render } from '../../../../bot/channels/telegram/render.ts';

const textsOf = (text: string) =>
  render([{ kind: 'text', text }]).map((sent) => (sent.kind === 'text' ? sent.text : sent.name));

describe('A text longer than one message', () => {
  it.each([
    ['between characters, never inside one', `${'长'.repeat(4095)}😀尾`, ['长'.repeat(4095), '😀尾']],
    [
      'at the last line end',
      `${'长'.repeat(4000)}\n${'短'.repeat(200)}`,
      ['长'.repeat(4000), '短'.repeat(200)],
    ],
    [
      'anywhere where the last line end stands early',
      `头\n${'长'.repeat(5000)}`,
      [`头\n${'长'.repeat(4094)}`, '长'.repeat(906)],
    ],
  ])('is cut %s', (_, text, parts) => {
    expect(textsOf(text)).toEqual(parts);
  });

  it('has its buttons under the last part alone', () => {
    const choices = [{ value: 'yes', label: '是' }];
    const sent = render([{ kind: 'question', turn: 3, text: '长'.repeat(5000), choices }]);
    expect(sent.map((each) => 'keyboard' in each)).toEqual([false, true]);
  });
});
