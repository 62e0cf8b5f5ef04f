import { readPrior } from '../../answers/prior.ts';
import { numbersIn } from '../../answers/numbers.ts';
import { sizeOf } from '../../claims.ts';
import type { Entry } from '../../paths.ts';
import type { QuestionId } from '../../questions/catalogue.ts';
import { asksName, question } from '../../questions/catalogue.ts';
import { optionalFacts } from '../../questions/open.ts';
import { targetsOf } from '../../questions/targets.ts';
import { readCreditCode } from '../../reading/credit-code.ts';
import { readPhone } from '../../reading/contact.ts';
import { plain } from '../../../../knowledge/reading/plain.ts';
import { clausesOf } from './clause.ts';
import type { Hearing } from './hearing.ts';
import { answerOf, entriesOf } from './hearing.ts';
import { whose } from './numbers.ts';

/** What a whole message tells of one matter, whatever was asked. */
type Group = (hearing: Hearing, said: string) => readonly Entry[];

/** 评估费2万，别的费用没有: of a loan. */
const fees: Group = ({ scene, ahead }, said) => {
  if (!/评估|担保费|保险费|保费|费用/.test(said)) return [];
  const paths = ahead.flatMap((pending) => pending.paths).filter((path) => path.endsWith('Fee'));
  if (paths.length === 0) return [];
  return entriesOf(answerOf(scene, said, { kind: 'facts', question: 'pledgeLoans.fees', paths }));
};

/** 没领过, 以前领过1万: of earlier awards. */
const awards: Group = ({ ahead }, said) => {
  const paths = ahead.flatMap((pending) => pending.paths).filter((path) => path.startsWith('prior.'));
  if (paths.length === 0) return [];
  return clausesOf(said).flatMap((clause) =>
    entriesOf(readPrior(clause, { kind: 'facts', question: 'prior', paths })),
  );
};

const pendingRecognition =
  /认定(?:的)?(?:结果)?(?:还|都|尚|仍)?(?:没|未|在|等)|(?:还|在|等)(?:没|等|着)?.{0,3}认定/;

/** 认定还没出来: every recognition by the office that is open is awaited; the one of products is another. */
const recognition: Group = ({ scene, memory }, said) => {
  if (!pendingRecognition.test(plain(said)) || sizeOf(memory, 'productRecognitions') > 0) return [];
  return optionalFacts(scene.now.result)
    .flatMap(({ paths }) => paths)
    .filter((path) => path.endsWith('.recognised'))
    .map((path): Entry => [path, 'pending']);
};

/** A credit code has a form that nothing else has. */
const creditCode: Group = (_, said) => {
  const read = readCreditCode(said);
  return read.ok ? [['identity.creditCode', read.value]] : [];
};

/** A phone number told where a name was asked: the clerk's, or the agent's where the agency is spoken of. */
const phone: Group = ({ scene }, said) => {
  const asked = nameAsked(scene);
  if (asked === null || !/(?<!\d)(?:1[3-9]\d|0\d{2,3}-)/.test(plain(said))) return [];
  const read = readPhone(said);
  const cell = asked.startsWith('identity.agency') ? 'identity.agency.phone' : 'identity.clerk.phone';
  return read.ok ? [[cell, read.value]] : [];
};

/** Patent numbers among other facts: of the patents that have none yet, where it is plain which. */
const patents: Group = ({ scene, memory }, said) => {
  const { pending } = scene.conversation;
  const reads = pending.kind === 'facts' ? question(pending.question).reads : null;
  if (reads === 'patents' || reads === 'licensedPatents') return [];
  const numbers = numbersIn(said, scene.clock.asOf).right.map(({ patent }) => patent);
  if (numbers.length === 0 || !/ZL|专利|\d\.[\dX](?!\d)/i.test(plain(said))) return [];
  const of = whose(memory, said, numbers, pending.kind === 'facts' ? targetsOf(pending.paths) : []);
  return of.is === 'plain' ? of.entries : [];
};

function nameAsked({ conversation: { pending } }: Hearing['scene']): QuestionId | null {
  return pending.kind === 'facts' && asksName(pending.question) ? pending.question : null;
}

export const groups: readonly Group[] = [fees, awards, recognition, creditCode, phone, patents];
