import { question, questionIds } from '../../../../bot/dialogue/questions/catalogue.ts';
import { industries, matterIds } from '../../../../rules/bishan-2023/index.ts';

/** Values that are longer than 24 bytes, which Telegram's buttons would not carry. */
export function choicesFit(): string[] {
  const values = [
    ...questionIds.flatMap((id) => Object.keys(question(id).taps)),
    ...industries,
    ...matterIds,
  ];
  return values.filter((value) => !/^[\x21-\x7e]{1,24}$/.test(value));
}
