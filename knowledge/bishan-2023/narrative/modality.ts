import { isQuestion } from '../../reading/question.ts';

/**
 * How a clause is meant. `told`: it is so. `asked`: a question. `planned`: to come, hoped for, or under discussion.
 * `supposed`: only put as a case. `theirs`: of others, or what the papers say.
 */
export type Modality = 'told' | 'asked' | 'planned' | 'supposed' | 'theirs';

const supposedAll = /的话(?!题|费)/;
const supposedOn =
  /如果|假如|假设|假使|要是|倘若|若是?(?!干)|(?<![\d一二两三四五六七八九十百千])万一(?![件个项家])|比如|譬如|例如|(?:^|我)打个比方|比方说/;

/** Planned, or not done yet: from here on the sentence tells of the future. */
const planned =
  /(?<!不|没|没有)打算|(?<!不|没|没有)计划(?!内|书|单列)|准备(?!好|了|齐|完|材料|来?申[报请]|报)|想(?=[要买受转申办签做贷再把跟从向去搞建弄组])|想法|意愿|将来|以后(?=[会要再])|明年|后年|下个?月|下半?年|下周|拟(?=[受转申办签])|将(?=[受转会要于])|有意向?|(?<!不|没|没有)考虑|争取|希望|盼|预计|预备|还要(?!求)|(?<!签|订)(?:谈了|在谈|也?在[跟和与][^，]{1,14}谈|正?谈着|谈(?=转让|许可|专利)|原来说|本来说|洽谈|商谈|接触)|等(?:到|着|过)[^，]{0,10}(?:再|就|才)/;
/** A loan runs out in the future, and is none the less real: 明年11月30号到期. */
const maturity = /[^，,]*(?:到期|还清|还完|[号日]\s*(?:才|要|该)?还(?=$|[，,]|款|本))[^，,]*/g;
/** 计划受让3件，其中2件已经过户: what has come about already is told again. */
const cameAbout =
  /^(?:后来|最后|最终|结果|目前|现在|截[至止]|已经?|另外|此外|其中|但|不过|去年|实际)|(?:已经?|都)(?:完成|登记|过户|变更|办|备案|做|落地|发放)|(?:登记|过户|办|变更)(?:完|好|妥|下来)了/;

/** 想买专利，我们是微型企业: who they are is no plan. */
const whoTheyAre = /^(?:我们?|咱们?|我司|本?公司|厂子?)(?:是|系|属于|就?在)(?!想|要|打算|谈|考虑)/;

/** What the person read or heard. */
const hearsay =
  /听说|据说|(?:网上|新闻|群里|微信)[^，]{0,4}(?:说|看)|通知(?:里|上|中)?(?:说|写|规定|要求)|文件(?:里|上|中)?(?:说|写|规定|要求)|政策|规定|标准是|按照|上限|(?<!备案|金额|合同|单[笔份个])最高(?!人民|法|的|一)|不超过|至少|每件给|^某(?:公司|企业|单位|厂)|有[家个](?:公司|企业|厂)/;
/** Others as the one of whom a clause tells; not where they stand behind 从, 跟, 给 or 是. */
const others =
  /别人(?!的)|他们|人家|隔壁|朋友|同行(?!业)|(?<!贷款|质押|融资|企业)客户(?!经理)|子公司|总公司|总部|母公司|兄弟(?:公司|企业|单位)|关联公司|下属公司|分公司|旗下|^(?:那|这)?集团(?!有限|股份|内)|对方|亲戚/;
const beside =
  /(?:我们?|我司|公司|本公司)(?:都|就)?(?:是|属于)[^，买受转]{0,12}(?:子公司|分公司|总部|集团)|(?:从|向|跟|找|问|和|与|由|被|给|帮|替|为|用|对|受让|买|许可|接)(?!我们?自己)[^，]{0,14}?(?:别人|他们|人家|隔壁|朋友|同行|客户|子公司|总公司|总部|母公司|兄弟(?:公司|企业|单位)|关联公司|下属公司|分公司|集团|对方|亲戚)/g;
const forOthers =
  /(?:帮|替|给|为)[^，]{0,4}(?:他们|人家|朋友|客户|别人|亲戚|子公司|总公司|母公司)|[说问]他们/;
/** 集团把2件转让给了我们: what reached us is ours. */
const toUs =
  /(?:给|到|归)了?(?:我|咱|俺|本(?:公司|企业|单位|厂)|敝)|[到至进](?:了)?(?:公司|我司)?(?:的)?名下/;
/** The person speaks of themselves again. */
const ourselves =
  /^(?:但是?|而|不过|其实|然后|现在|目前|所以|另外|至于|请问|想问一?下?|问一?下)?(?:我|咱|俺|敝|本(?:公司|企业|单位|厂|行|校|院|所|协会))|^(?:自己|公司(?!也?是他)|另外|此外|(?:这边|我这))/;

/** The clauses of one sentence: what a clause begins lasts to its end, or until the person speaks of themselves again. */
export function modalities(clauses: readonly string[]): Modality[] {
  if (clauses.some((text) => supposedAll.test(text))) return clauses.map(() => 'supposed');
  let lasting: Modality = 'told';
  return clauses.map((clause) => {
    const text = clause.trim();
    if (supposedOn.test(text)) lasting = 'supposed';
    if (lasting === 'supposed') return lasting;
    if (lasting === 'theirs' && ourselves.test(text)) lasting = 'told';
    if (lasting === 'planned' && (cameAbout.test(text) || whoTheyAre.test(text))) lasting = 'told';
    if (isOthers(text)) lasting = 'theirs';
    else if (planned.test(text.replace(maturity, ''))) lasting = 'planned';
    return isQuestion(text) ? 'asked' : lasting;
  });
}

function isOthers(text: string): boolean {
  if (hearsay.test(text) || forOthers.test(text)) return true;
  return others.test(text.replace(beside, '')) && !toUs.test(text);
}
