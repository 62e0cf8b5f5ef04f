import { parseCreditCode } from '../../../rules/identifiers/credit-code.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import { ambiguous, type Reading, unreadable } from '../../../knowledge/reading/reading.ts';

/** Not 18 characters · I O S V Z stand in no code · letters where the area code's digits are · the last one is wrong. */
export type CreditCodeProblem = `creditCode${'Length' | 'Letter' | 'Shape' | 'Check'}`;

const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', Z: '2', S: '5' };

/** The eighteen characters, in capitals and without blanks: 统一社会信用代码, its check character right. */
export function readCreditCode(text: string): Reading<string, CreditCodeProblem> {
  const said = plain(text).toUpperCase();
  const runs = said.match(/[0-9A-Z](?:[ -]?[0-9A-Z])+/g) ?? [];
  const written = runs.map((run) => run.replace(/[ -]/g, '')).filter((run) => /\d{3}/.test(run));
  const codes = [...new Set(written.filter((run) => typeof parseCreditCode(run) === 'object'))];
  const [code, ...others] = codes;
  if (others.length > 0) return ambiguous(codes);
  if (code !== undefined) return { ok: true, value: code };
  const [longest] = [...written].sort((a, b) => b.length - a.length);
  return longest === undefined ? unreadable : fault(longest);
}

function fault(run: string): Reading<string, CreditCodeProblem> {
  if (run.length !== 18) return { ok: false, problem: 'creditCodeLength', detail: String(run.length) };
  const meant = parseCreditCode(run.replace(/[OIZS]/g, (letter) => lookalikes[letter] ?? letter));
  const likely = typeof meant === 'object' ? { likely: meant.code } : {};
  switch (parseCreditCode(run)) {
    case 'wrongLetter':
      return { ok: false, problem: 'creditCodeLetter', detail: placesOf(run, /[IOSVZ]/, 0), ...likely };
    case 'wrongCheckCharacter':
      return { ok: false, problem: 'creditCodeCheck', ...likely };
    default:
      return {
        ok: false,
        problem: 'creditCodeShape',
        detail: placesOf(run.slice(0, 8), /[A-Z]/, 2),
        ...likely,
      };
  }
}

/** 第5位的“O”、第9位的“I”: the characters, from a place on, that cannot stand there. */
function placesOf(run: string, wrong: RegExp, from: number): string {
  return Array.from(run)
    .flatMap((character, i) => (i >= from && wrong.test(character) ? [`第${i + 1}位的“${character}”`] : []))
    .join('、');
}
