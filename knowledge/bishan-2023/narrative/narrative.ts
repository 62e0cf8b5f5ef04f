import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { FactPath } from '../../../rules/bishan-2023/result.ts';
import type { DateContext, DateValue } from '../../reading/date-resolve.ts';
import { applicantTold } from './applicant-told.ts';
import { tellers } from './claims-told.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { exclusionsTold } from './exclusions-told.ts';
import { sceneOf } from './scene.ts';
import { spoken } from './spoken.ts';
import type { Claims, ClaimsTold } from './telling.ts';
import { topicsOf } from './topics.ts';

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
  const said = spoken(text);
  const all = clausesOf(said);
  if (!speaksOfSelf(said, all)) return null;
  const clauses = all.filter(({ modality }) => modality === 'told');
  if (clauses.length === 0) return null;
  const scene = sceneOf(said, context);
  const told = topicsOf(all).flatMap((topic) => tellers[topic.matter](scene, topic.clauses) ?? []);

  const approximate: Record<FactPath, DateValue> = {};
  const claims: Record<string, Entry | Entry[]> = {};
  for (const claim of told) addClaim(claims, claim, approximate);
  const applicant = applicantTold(all);
  if (applicant.name !== undefined) {
    // As typed: 重庆璧康（集团）有限公司 keeps its brackets.
    const at = said.indexOf(applicant.name);
    applicant.name = text.slice(at, at + applicant.name.length);
  }
  const exclusions = exclusionsTold(clauses, context.asOf);
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

const own =
  /我|咱|俺|本(?:公司|企业|单位|厂|行|校|院|所|协会|机构)|支行|分行|协会|商会|敝|(?:转|过户|拿|买|接|弄)(?:过来|回来|来)(?!自)/;

/**
 * A text that asks must say 我们 or the like for its statements to count: '企业受让3件，能拿多少' is a question of policy.
 */
function speaksOfSelf(text: string, clauses: readonly Clause[]): boolean {
  return own.test(text) || clauses.every(({ modality }) => modality !== 'asked');
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
