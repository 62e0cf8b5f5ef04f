import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { FactPath } from '../../../rules/bishan-2023/result.ts';
import type { DateContext, DateValue } from '../../reading/date-resolve.ts';
import { applicantTold } from './applicant-told.ts';
import { tellers } from './claims-told.ts';
import { toldClauses } from './clauses.ts';
import { exclusionsTold } from './exclusions-told.ts';
import { sceneOf } from './scene.ts';
import type { Claims, ClaimsTold } from './telling.ts';
import { topicsOf } from './topics.ts';
import { plain } from '../../reading/plain.ts';

/** What a free sentence tells. Only what is sure: the rest is asked, which costs a turn, where a wrong fact costs trust. */
export interface Narrative {
  /** Ready to be merged: a list holds an entry for each item told. */
  readonly facts: Facts;
  /** Dates told as a month or a part of it, by path; the facts hold the last day of each. */
  readonly approximate: Readonly<Record<FactPath, DateValue>>;
  /** Lists whose number of items was not told: they hold one entry, which may stand for more. */
  readonly uncounted: readonly (keyof Claims)[];
  /** Of the products filed some are those recognised (其中2个认定了): the same products, claimed twice. */
  readonly recognisedAmongFiled: boolean;
}

type Entry = Record<string, unknown>;

/** Reads what a person tells of themselves and their claims; null where nothing sure is told. */
export function readNarrative(text: string, context: DateContext): Narrative | null {
  const said = retold(plain(text));
  const clauses = toldClauses(said);
  if (clauses.length === 0) return null;
  const scene = sceneOf(said, context);
  const told = topicsOf(clauses).flatMap((topic) => tellers[topic.matter](scene, topic.clauses) ?? []);

  const approximate: Record<FactPath, DateValue> = {};
  const claims: Record<string, Entry | Entry[]> = {};
  for (const claim of told) addClaim(claims, claim, approximate);
  const applicant = applicantTold(clauses);
  if (applicant.name !== undefined) {
    // As typed: 重庆璧康（集团）有限公司 keeps its brackets.
    const at = said.indexOf(applicant.name);
    applicant.name = text.slice(at, at + applicant.name.length);
  }
  const exclusions = exclusionsTold(clauses);
  const facts = {
    ...(Object.keys(applicant).length > 0 && { applicant }),
    ...(Object.keys(exclusions).length > 0 && { exclusions }),
    ...(told.length > 0 && { claims: claims as Claims }),
  };
  if (Object.keys(facts).length === 0) return null;
  return {
    facts,
    approximate,
    uncounted: [...new Set(told.filter(({ uncounted }) => uncounted).map(({ list }) => list))],
    recognisedAmongFiled:
      'productFilings' in claims && 'productRecognitions' in claims && /(?:其中|有)[^，]{0,8}认定/.test(said),
  };
}

/** 受让了2件，不对，是3件: what was taken back in the same breath is blanked. */
function retold(text: string): string {
  return text.replace(
    /(?:\d+|[一二两三四五六七八九十]+)(?=\s*([件个家笔份款项])[^，。]{0,10}[，,。]?\s*(?:哦|啊|噢|哎)?(?:不对|错了|说错了|不不|不是)[，,]?\s*(?:应该)?是?\s*(?:\d|[一二两三四五六七八九十])+\1)/g,
    (number) => ' '.repeat(number.length),
  );
}

const single = new Set<keyof Claims>(['bankPledge', 'patentPool', 'licenceBrokerage']);

function addClaim(
  claims: Record<string, Entry | Entry[]>,
  told: ClaimsTold,
  approximate: Record<FactPath, DateValue>,
): void {
  const before = claims[told.list];
  const offset = Array.isArray(before) ? before.length : 0;
  const entries = told.entries.map((entry, i) => {
    const dated: Entry = { ...entry };
    for (const { field, days } of told.dates) {
      const day = days[i];
      if (day === null || day === undefined) continue;
      dated[field] = day.day;
      const path = single.has(told.list)
        ? `claims.${told.list}.${field}`
        : `claims.${told.list}[${offset + i}].${field}`;
      if (day.stretch !== null) approximate[path] = day.stretch;
    }
    return dated;
  });
  const [first = {}] = entries;
  if (single.has(told.list)) claims[told.list] = { ...(before as Entry | undefined), ...first };
  else claims[told.list] = [...(Array.isArray(before) ? before : []), ...entries].slice(0, 500);
}
