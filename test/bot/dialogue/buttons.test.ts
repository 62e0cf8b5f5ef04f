import { describe, expect, it } from 'vitest';
import { matterIds } from '../../../rules/bishan-2023/result.ts';
import type { Talk } from './support/talk.ts';
import { begin, pendingOf, say, tap } from './support/talk.ts';

const labelOf = (talk: Talk, value: string) =>
  pendingOf(talk).choices.find((choice) => choice.value === value)!.label;

describe('the label of a button, typed', () => {
  it.each([
    ...matterIds.map((matter) => [matter]),
    ['transfer', 'openLicence', 'implementation'],
    ['licence', 'pledgeLoan', 'productRecognition', 'highValueConversion'],
  ])('does what the tap does: %s %s %s %s', async (...matters) => {
    const start = await begin();
    const values: readonly string[] = matters;
    const labels = values.map((value) => labelOf(start, value));
    const tapped = await tap(start, values.join(','));
    for (const separator of ['、', '，', '和', '\n']) {
      const typed = await say(start, labels.join(separator));
      expect(typed.conversation).toEqual(tapped.conversation);
    }
  });
});

describe('of the exclusions', () => {
  const asked = async () => say(await tap(await begin(), 'licence'), '1份');

  it.each(['1、2、3', '都没有、1和4', '都没有，4', '4 7', '一\n二'])(
    'nothing is held to be none by %s',
    async (text) => {
      const talk = await say(await asked(), text);
      expect(pendingOf(talk).text).toBe(pendingOf(await asked()).text);
      expect(talk.conversation.facts.exclusions).toBeUndefined();
    },
  );

  it.each(['none,dishonestDebtor', 'skip,outside'])('nor by tapping %s at once', async (taps) => {
    const talk = await tap(await asked(), taps);
    expect(talk.conversation.facts.exclusions).toBeUndefined();
    expect(talk.conversation.misread).toBe(1);
  });

  it.each(['both', 'dishonestDebtor,each', '', 'constructor', ',,'])(
    'a value that was never offered denies none: %s',
    async (taps) => {
      const talk = await tap(await asked(), taps);
      expect(talk.conversation.facts).toEqual((await asked()).conversation.facts);
      expect(talk.conversation.misread).toBe(1);
    },
  );

  it('those that are typed by their labels hold, and no other', async () => {
    const start = await asked();
    const [debtor, incident] = ['dishonestDebtor', 'majorIncident'].map((value) => labelOf(start, value));
    expect((await say(start, `${debtor!}、${incident!}`)).conversation.facts.exclusions).toEqual({
      materialsUnobtainable: false,
      ownershipDispute: false,
      dishonestDebtor: true,
      majorIncident: true,
    });
  });
});
