import type { Clause } from './clauses.ts';
import { one, self } from './self.ts';

const closing = '的?(?=$|[。.!~ )）（(]|吧|哈|哦|呢|嘛|撒|噻|咯|哟)';
const bishan = '(?:重庆市?)?璧山区?';
/** Nothing between that would make it another's place: 从, 给, 帮. */
const reach = '[^，从给向跟帮为服做卖合不没未]';
const houses =
  '(?:企业|公司|厂|单位|机构|协会|商会|支行|分行|银行|农商行|事务所|研究院|研究所|学院|中心|园区|基地)';
const streets =
  '(?:生产|经营|办厂|建厂|开厂|有厂|设厂|工业园区?|高新区|这边|那边|本地|当地|辖[区内]|的|璧城|璧泉|青杠|来凤|丁家|大路|八塘|七塘|河边|福禄|大兴|正兴|广普|三合|健龙|街道|镇|工业|园区|里面?|内|上班|办公)';
const at = '(?:都|也|就|全)*(?:设|建|开|落户|坐落|注册和生产|生产和注册)?(?:在|位于|于|地处)';

const here = [
  `(?:${self}|^)(?!.*有限)(?!.*(?:和|与|共建|联合))(?!.{0,4}(?:服务|帮|替|为(?!璧山)))${reach}{0,6}?(?:是|系|属于?|为)?(?:一?[家个])?${bishan}(?:的|本地的?|本土的?)?(?:一?[家个])?[^，从给向帮为服卖合]{0,14}?${houses}${closing}`,
  `(?:是|系|属于?|为|作为)[^，从给向跟帮不没]{0,8}?在${bishan}的[^，从给向帮为服卖合]{0,8}${houses}${closing}`,
  `(?:${self}|^)[^，从给向不没未注册住]{0,6}${at}${bishan}${streets}*$`,
  `(?:${self}|^)(?:都|就)?(?:是|系)${bishan}(?:本地|本土)?的$`,
  `^(?:我们?|咱们?)?(?:是)?${bishan}(?:这边|本地)?的?(?:一?[个家])?(?:小微|中小|中小微|民营|小型?|微型|中型|大型)*(?:公司|企业|厂)(?!.*(?:合作|服务|签|转|卖))`,
  `(?:厂房?|工厂|车间|公司|企业|厂址|厂区|办公室?|生产线?|生产|产线|经营|项目|基地)(?:地址|地点|地)?(?:都|也|就|全)*(?:设|建|放)?(?:在|位于)${bishan}(?!注册)`,
  `${self}[（(]?(?:在)?璧山的?[）)]`,
  `(?:我们?|咱们?)[^，从给向]{0,6}在${bishan}[^，]{0,6}(?:开|办|建|有)了?(?:一?[个家])[^，]{0,6}(?:厂|公司|企业)`,
  `${bishan}(?:支行|分行|农商行|村镇银行)(?:的|客户经理|$)`,
  // 璧山基地今年接受…, 璧山的工厂.
  `^${bishan}的?(?:基地|工厂|厂区|厂房|分厂)`,
  `^${bishan}[^，从给向帮为服卖合]{0,8}(?:协会|商会|支行|分行|农商行)(?=$|[^的])`,
  `^${bishan}辖[区内]的`,
  `(?:地址|住所地?|所在地)(?:是|为|:|在|位于)?${bishan}`,
  // Its own remark: (小型，璧山高新区).
  `^[(（]?${bishan}${streets}*[)）]`,
  `(?:${self}|^)(?:都|就)?${bishan}的(?:企业|公司|厂)?$`,
  `(?:${self}|厂子?|厂房)[^，从给向跟不没未注册住]{0,4}${at}(?:璧城|璧泉|青杠|来凤)(?:街道|工业园)?(?:那边|这边|那里)?$`,
].map((pattern) => new RegExp(pattern, 'u'));
const elsewhere = new RegExp(`(?:${self}|^)[^，]{0,6}不在${bishan}(?!注册)`);
const denied = /不在|不是/;

/** Whether the person says that they work in 璧山; where it is not said, it is asked. */
export function placeTold(clauses: readonly Clause[]): boolean | undefined {
  // '璧山' alone may answer something else; among other clauses it says where.
  const among = new RegExp(`^${bishan}${streets}*$`, 'u');
  return one(
    clauses.flatMap(({ text }) => {
      const said = text.trim();
      if (elsewhere.test(said)) return [false];
      const told = here.some((pattern) => pattern.test(said)) || (clauses.length > 1 && among.test(said));
      return told && !denied.test(said) ? [true] : [];
    }),
  );
}
