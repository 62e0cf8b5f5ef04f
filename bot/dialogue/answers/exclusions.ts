import { findDates } from '../../../knowledge/reading/date.ts';
import { numeralAt } from '../../../knowledge/reading/numeral.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import { addYears } from '../../../rules/civil-date.ts';
import type { CivilDate } from '../../../rules/civil-date.ts';
import { incidentPeriod } from '../../../rules/bishan-2023/parameters.ts';
import type { Entry } from '../paths.ts';
import type { Answer, Asked } from './answer.ts';
import { facts } from './answer.ts';

/** Nothing of all that: 没有没有都没有, 莫得, 那就没有, 是的，没有那些情况. */
const lead =
  '(?:嗯|哦|噢|啊|那|就|也|我们?|咱们?|公司|单位|是的?|对|好的?|这些|那些|以上|上面|下面|情况|目前|其[他它余]|别的|的|都|全部?|统统|一[个项样])*';
const not = '(?:没有?|没得|莫得|木有|冇|无|不存在|没有过|没出现过?|不涉及|都不是|不是|否|no|none)';
const tail = '(?:那些|这些|上面|上述|任何|什么|啥|情况|情形|事情?|问题|过|的|了|哦|呢|啊|哈|噻|撒|嘞|呀|吧)*';
const nothing = new RegExp(`^(?:${lead}${not}${tail})+$`, 'i');

const topics: readonly (readonly [path: string, about: RegExp, holds: RegExp])[] = [
  ['applicant.inBishan', /璧山/, /不在璧山|不是璧山|在(?!璧山)[\p{Script=Han}]{2,6}，?不在璧山/u],
  [
    'exclusions.materialsUnobtainable',
    /材料|手续|证件|证书/,
    /补不[齐全到]|不[齐全]|缺|找不到|丢了|拿不[到出]/,
  ],
  [
    'exclusions.ownershipDispute',
    /(?:专利|权属|专利权人|股东).{0,8}(?:官司|诉讼|纠纷|争议)|争议|纠纷|矛盾/,
    /./,
  ],
  ['exclusions.dishonestDebtor', /失信|老赖|名单/, /./],
  ['exclusions.majorIncident', /事故/, /./],
];
const numbers = /^第?[\d一二三四五六七①-⑦][\d一二三四五六七①-⑦和与跟第个项]*$/;
const denied = /[没无莫冇]|不在(?!璧山)|不是(?!璧山)|未|从来不|不失信|不算/;

/**
 * The exclusions in the person's own words: each clause says of one whether it holds, or of all the others that they do
 * not. Null where none is spoken of.
 */
export function readExclusions(text: string, { pending, asOf }: Asked): Answer | null {
  const clauses = plain(text)
    .split(/[，,。.;；!、\n ]+/)
    .filter((clause) => clause !== '');
  // Numbers are those of the buttons.
  if (clauses.some((clause) => numbers.test(clause))) return null;
  const told = new Map<string, boolean>();
  for (const clause of clauses) {
    for (const [path, about, holds] of topics) {
      if (!about.test(clause)) continue;
      const held =
        path === 'exclusions.majorIncident' ? incident(clause, text, asOf) : verdict(clause, holds);
      if (held === null) return null;
      // 四年前一次，两年前又一次: one that holds is enough.
      told.set(path, held || told.get(path) === true);
    }
  }
  const rest = clauses.some((clause) => nothing.test(clause));
  const entries = pending.paths.flatMap((path): Entry[] => {
    const held = told.get(path) ?? (rest ? false : undefined);
    if (held === undefined) return [];
    return [[path, path === 'applicant.inBishan' ? !held : held]];
  });
  return entries.length > 0 ? facts(entries) : null;
}

function verdict(clause: string, holds: RegExp): boolean | null {
  if (clause.includes('璧山'))
    return holds.test(clause) ? true : /住|老家|注册|户口/.test(clause) ? null : false;
  const held = holds.test(clause);
  return denied.test(clause) && !/没有?(?:解决|了结|还|履行)/.test(clause) ? false : held;
}

/** Whether an accident counts (5.1.2.6): only a grave one, and only within the last years. */
function incident(clause: string, text: string, asOf: CivilDate): boolean | null {
  const within = recent(text, asOf);
  if (within !== null) return within;
  // 三年前, 一般事故: whether it counts is for the question to settle.
  if (/[年月]前|一般|轻微|小的?(?:事故|工伤)/.test(clause)) return null;
  return !denied.test(clause);
}

/** 2020年8月出过一次, 四年前的: whether the accidents told of lie within the years that count; null where none is dated. */
export function recent(text: string, asOf: CivilDate): boolean | null {
  const said = plain(text);
  if (!/事故|出[过了]|发生|[年月]的|年前/.test(said)) return null;
  const { years } = incidentPeriod;
  const from = addYears(asOf, -years);
  const days = findDates(said, { asOf }).flatMap((date) =>
    typeof date.said === 'object' ? [date.said] : [],
  );
  const ago = [...said.matchAll(/([\d一二两三四五六七八九十]+)年(多|半)?(?:以)?前/g)].map(
    ([, count = '', more]) => (numeralAt(count, 0)?.low.toNumber() ?? 0) + (more === undefined ? 0 : 0.5),
  );
  if (days.some(({ from: day }) => day > from && day <= asOf) || ago.some((each) => each < years))
    return true;
  const past = days.every(({ to }) => to < from) && ago.every((each) => each > years);
  return days.length + ago.length > 0 && past ? false : null;
}
