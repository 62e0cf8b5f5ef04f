import { plain } from '../../../knowledge/reading/plain.ts';

const doubt =
  /不(?:太|大|是很|是太|怎么)?(?:知道|清楚|晓得|确定|记得|了解|明白|懂|好说)|说不[清准上好]|讲不清|记不[得清住起]|想不起|忘(?:记)?了|搞不(?:清|懂)|弄不清|不确定|没注意|没印象|没数|没谱|拿不准|吃不准|还没(?:查|问|看|算|统计|确认)|得(?:去)?(?:查|问)|要(?:去)?(?:查|问)(?:一下|下|问)?(?:财务|会计|老板|领导|同事|$)|问(?:一下|下|问)?(?:财务|会计|老板|领导|同事)|^(?:待定|未知|未定|不详|unknown|idk|n\/?a|[?]+)$/i;
const later =
  /跳过|略过|先(?:不填|不说|不管|空着|放着|跳)|暂时(?:没有|不知|不填|不清|没)|暂无|暂缺|回头(?:再说|再|补)?|以后(?:再)?(?:说|补|填)|之后再|稍后|晚点|待会|等会|过后|等一?下再|后面再|改天|下次(?:再)?(?:说|补)|还没(?:有|定|拿到|下来|出来|办)?$|下一[个题]|skip|^(?:过|略|空|pass|next|没想好|不想(?:说|填|回答))[吧了。!]*$/i;

/** 不知道, 记不清, 回头再说, 跳过, 暂时没有: the person leaves the question open. No value stands in the text. */
export function isUnknown(text: string): boolean {
  const said = plain(text).trim();
  return said.length <= 40 && (doubt.test(said) || later.test(said));
}
