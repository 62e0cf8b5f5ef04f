import { findNumerals } from '../../reading/numeral.ts';
import type { Clause } from './clauses.ts';
import { countsTold, preferred, sumsTold } from './figures-told.ts';
import { joined } from './scene.ts';
import type { Teller } from './telling.ts';

const firm = /我司|(?:我们?|咱们?|本)[^，给为向对服帮]{0,4}(?<![家户])(?:公司|厂|企业)|厂里/;
const ourBank =
  /[我本敝咱俺]们?(?:是|这边|这里|这个)?[^，从向找在跟和与由给]{0,12}(?:支行|分行|银行|行(?!业))/;
const named =
  /(?:^|[，。;!])[^，。从向找在跟和与由给被放贷]{0,14}(?:支行|分行|银行|农商行|城商行|信用社)(?:[^，。:]{0,8}(?:部|室|科))?(?=$|[，。;:]|的[，。]|客户经理|于|自|今年|去年|本年|已|累计|共|一共|投放|发放|落地|做了|办了|服务|惠及|\d|放了)/;
const borrowed =
  /(?:从|向|找|去(?!年)|在(?!全)|跟|和)[^，]{0,10}(?:行|信用社)|(?:行|信用社)(?:给|放给|批给)我|贷款(?:行|银行)|放款(?:行|银行)/;

/** Whether a bank speaks: 支行 or 我行 lends, and is not the bank that was lent from. */
export function bankSpeaks(text: string): boolean {
  const speaker = text.replace(
    /在[^，。]{2,18}?(?=(?:上班|工作|任职))/g,
    (place) => `我们是${place.slice(1)}`,
  );
  if (firm.test(speaker) || borrowed.test(speaker)) return false;
  return ourBank.test(speaker) || named.test(speaker);
}

/** What the bank was told to reach, or lent on something else, is not what it lent on patents. */
const foreign =
  /要求|还有|审批|[没未]放|正在|目标|任务|指标|计划|预计|全市|同业|其他|其它|其余|剩下|房产|抵押|商标|信用贷|每[家户]|户均|平均/;

/** '56户3.4亿，其中专利质押的2户、1600万，其他是抵押': only what is said of the pledges. */
function ofPledges(clauses: readonly Clause[]): readonly Clause[] {
  const from = clauses.findIndex(({ text }) =>
    /其中[^，]{0,8}(?:专利|知识产权|知产|质押)|其中[^，]*(?:以后|之后|以来|起)/.test(text),
  );
  const own = (from < 0 ? clauses : clauses.slice(from)).map((clause) => {
    const at = clause.text.indexOf('其中');
    return from < 0 || at < 0 ? clause : { ...clause, text: clause.text.slice(at), start: clause.start + at };
  });
  return own.filter(({ text }) => !foreign.test(text) && (from >= 0 || !text.startsWith('其中')));
}

export const bankPledge: Teller = (scene, clauses) => {
  if (!bankSpeaks(scene.text)) return null;
  const own = ofPledges(clauses);
  const enterprises = preferred(
    countsTold(scene, own, /^\s*(?:多)?[家户](?!银行|支行|分行)/),
    /共|总|合计|累计|惠/,
  );
  const sums = sumsTold(scene, own).filter(
    ({ before, after }) =>
      !/[每各均]|余额|授信|担保|增长|增加|最大|最高|单笔|[A-Za-z甲乙丙丁]/.test(before) &&
      !/^(?:元|块)?的?(?:余额|授信)/.test(after),
  );
  const loanTotal = preferred(sums, /共|总|合计|累计|加起来/);
  const rank = rankTold(joined(own));
  const entry = {
    ...(enterprises !== null && { enterprises }),
    ...(loanTotal !== null && { loanTotal }),
    ...(rank !== null && { rank }),
  };
  if (Object.keys(entry).length === 0 && !/放|发|做|办|投|落地/.test(joined(own))) return null;
  return { list: 'bankPledge', entries: [entry], dates: [], uncounted: false };
};

function rankTold(text: string): number | null {
  const place =
    /(?<!(?:应该|可能|估计|大概|好像|听说)[^，]{0,6})(?:排(?:名|行)?|位列|名列|全区)?\s*第\s*(\d+|[一二三四五六七八九十]+)(?![件个家项笔户季批])/.exec(
      text,
    )?.[1];
  const rank = place === undefined ? undefined : findNumerals(place)[0]?.low.toNumber();
  return rank !== undefined && rank >= 1 ? rank : null;
}
