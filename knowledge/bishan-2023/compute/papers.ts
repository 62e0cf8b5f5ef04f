import type { Compute } from '../../compute.ts';
import { askedOf, wantsList } from '../papers/asked.ts';
import { questionOf } from '../papers/question.ts';
import { eitherProof, replies } from '../papers/replies.ts';
import { beforeTheCertificate, ofAnotherMatter, together, unlisted } from '../papers/unlisted.ts';

/** A text longer than this tells a story and does not ask for a paper. */
const longest = 150;

/** Which papers for which matter: a question that names a paper, or two matters, is answered from the list of 五（二）. */
export const papers: Compute = ({ text, figures, rules }) => {
  if (text.length > longest) return null;
  // A sum or a day is told for what it brings or whether it counts.
  if (figures.amounts.length + figures.days.length > 0) return null;
  const question = questionOf(text, rules.papers);
  const { named, masked, lists } = question;
  if (named.length === 0)
    return (
      beforeTheCertificate(question) ?? unlisted(question) ?? (wantsList(text) ? together(question) : null)
    );
  const asked = askedOf(masked);
  if (!asked) return lists && eitherProof({ ...question, lists }, null);
  if (!lists) return asked === 'need' || asked === 'without' ? ofAnotherMatter(question) : null;
  const placed = { ...question, lists };
  return eitherProof(placed, asked) ?? replies[asked](placed);
};
