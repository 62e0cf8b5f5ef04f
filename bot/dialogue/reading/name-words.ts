import type { NameKind } from './name.ts';

/** What organisations are called by at the end of their names. */
const organisation = [
  '公司|集团|企业|工?厂|商?店|中心|合作社|事务所|研究院|研究所|设计院|大学|学院|学校|医院|诊所|协会|商会|学会|联盟',
  '银行|农商行|支行|分行|信用社|工作室|经营部|门市部|商行|车行|农场|牧场|渔场|林场|养殖场|园区|产业园|孵化器|基地|实验室',
  '俱乐部|基金会|委员会|管委会|商城|超市|酒店|宾馆|饭店|茶楼|作坊|网吧|酒吧|书吧|个体户|专卖店|加工部|服务部|服务社|服务站',
  '科技|技术|机械|机电|电子|电器|电气|实业|商贸|贸易|工贸|制造|材料|新材|生物|医药|药业|环保|能源|汽车|汽配|车业|模具|食品',
  '农业|建材|建设|建筑|工程|咨询|文化|传媒|物流|软件|信息|网络|智能|装备|设备|仪器|仪表|化工|纺织|服饰|家具|印务|包装|餐饮',
  '地产|物业|投资|控股|股份|重工|精工|光电|半导体|互联|数科|酒业|茶业|果业|动力|精密|铸造|塑胶|橡胶|玻璃|陶瓷|五金|铝业|钢构',
].join('|');
const foreign =
  /\b(?:co|ltd|inc|llc|corp|corporation|company|limited|gmbh|group|plc|technolog(?:y|ies)|industries)\b\.?/;
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦昌马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅卞齐康伍余元卜顾孟黄穆萧尹姚邵汪祁毛狄米贝臧计伏成戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁宣邓郁单洪包诸左石崔吉钮龚程邢裴陆荣翁荀羊甄曲家封芮储靳松井段富巫乌焦巴牧山谷车侯全班仰秋仲伊宁仇栾甘厉戎祖武符刘景詹束龙叶幸司黎薄印白蒲从鄂索赖卓蔺屠蒙池乔阴闻党翟谭贡姬申扶堵冉宰雍桑桂牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎慕连茹习艾容向古易慎廖庾终步都耿满匡国文寇广禄阙东欧利师巩聂关肖游佘占辛付涂';
const compound = '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|长孙|司徒|令狐|夏侯|端木|南宫';

/** The forms that such names have; what has it is taken without asking again. */
export const shapes: Readonly<Record<NameKind, RegExp>> = {
  organisation: new RegExp(
    `(?:${organisation})(?:[(（][^()（）]{1,20}[)）])?$|${foreign.source}|^(?:[${surnames}]|${compound})\\p{Script=Han}{1,2}$|\\p{Script=Han}·\\p{Script=Han}`,
    'iu',
  ),
  person: new RegExp(
    `^(?:[${surnames}]\\p{Script=Han}{1,2}|(?:${compound})\\p{Script=Han}{1,2})$|^\\p{Script=Han}{1,8}(?:[·•]\\p{Script=Han}{1,8})+$|^[A-Z][\\p{L}'’.-]+(?: [A-Z][\\p{L}'’.-]*){1,4}$`,
    'u',
  ),
  address:
    /[省市区县镇乡街路道巷弄村社组园楼栋幢座室苑城]|大厦|广场|号|\b(?:road|street|district|avenue|building)\b/i,
  bank: /银行|农商行?|信用社|支行|分行|营业部|分理处|储蓄所|[工建农中交招]行|\bbank\b/i,
  thing: /^[\p{L}\p{N}《“"(（][^，。；！？,;!?]*$/u,
  reference: /^[\p{L}\p{N}〔[(（][^，。；！？,;!?]*$/u,
};

/** What only a registered name ends with, whatever stands before it: 什么值得买科技有限公司. */
export const legal = /(?:有限(?:责任)?公司|股份公司|事务所|合作社|分公司)(?:[(（][^()（）]{1,20}[)）])?$/;
/** An account that ends with such a name: 从重庆某某有限公司, 我们是某某有限公司. */
export const told = /^(?:从|向|我们|你们|他们|请|帮|还有|另外)|[了是叫，,。；;！!？?]|改成|改为/;

/** Kinds of things, which name none of them: 小企业, 我们公司, 重庆的银行. */
export const generic =
  /^(?:我们?|咱们?|你们?|他们?|本|贵|这|那|一|[家个间]|(?:璧山区?|重庆市?)的?(?=[小中大微]型|公司|企业|单位)|[小中大微]型?|小微|中小微?|民营|国有|私营|个体|外资|有限|责任|股份|高新技术|规模|以上|产业|其他|没有?|是)*(?:的)?(?:公司|企业|单位|工?厂|有限公司|银行|支行|分行|集团|机构|个体户|合作社|协会|高校|大学|学院|学校|研究所|研究院|科研院所|园区|中心|部门|名称|全称|地址|活动|产品|专利|个人|科技|技术)$/;

/** Sentences: questions, orders, accounts of what was done. */
export const says =
  /^(?:我(?![爱家的]|们村)|你|您|咱|俺|请(?!茶)|帮|麻烦|为什么|为啥|怎么|什么|哪[些个里家儿]|多少|多久|不知道|不清楚|算了|删|改成|改为|修改|说错|不是|不对|不用|不要|再加|再来|还签|还有|另外|都[是没有不]|没[有拿领得]|有没有|是不是|能不能|可以|从[^，]*(?:受让|买|转让|许可|过户)|以前|之前|去年|前年|今年|上个?月|下个?月)|[吗么嘛][?？。！!]*$|[?？]|改成|改为|删去|删掉|签了|受让了|买了|卖了|办了|拿了|领了|领过|拿过|[忘记]了$|不知道|多少钱|能拿|第[\d一二两三四五六七八九十]+[件个份笔场]$/;

/** Said in passing as often as a name: it is asked again before it is taken as one. */
export const chat =
  /[，。；！,;!]|[了过吧呢啊呀哦哈嘛啦]$|^(?:今天|昨天|明天|现在|刚才|等一?下|随便|一般|应该|可能|好像|其实|真的|那个|这个)|(?:不错|真好|真烦|好烦|好的)$|有限(?:责任)?公司$/;

/** Greetings, thanks, figures in words and what is typed to fill a cell with anything. */
export const smallTalk =
  /^(?:你好|您好|谢谢|多谢|感谢|辛苦了?|再见|拜拜|嗨|哈+|呵+|嗯+|哦+|马上|方便|随便|好的?|在吗?|喂|hi|hello|hey|ok(?:ay)?|thanks?|bye|test|asdf\w*|qwer\w*|null|undefined|none|n\/a|nan|true|false)[!！。~ ]*$|^(?:同上|同前|一样|如上|见上|见附件|略|无|空|暂?无|[〇零一二两三四五六七八九十百千万亿]+)$/i;

/** Words around values, when values is all that is told. */
export const labels =
  /评估费用?|担保费用?|保险费用?|保费|费用|贴息|利息|年?利率|本金|贷款|放款|到期|金额|总额|合同|登记|备案|证书|专利号?|申请号|发明|实用新型|外观设计|转让|受让|许可|日期|时间|联系|电话|手机|座机|账号|帐号|卡号|统一社会信用代码|统一社会|信用代码|代码|号码|编号|名称|公司|单位|我们的?|其[他余它]|别的|以前|之前|领过|拿过|付了?|花了?|交了?|给了?|大概|大约|左右|一共|总共|合计|分别|各|都|共|是|为|有|没有?|的|了|元|块钱?|人民币|[年月日号第和与及到至]/g;

/** What a machine is told, not what anything is called. */
export const orders =
  /<\s*[/!]?\s*[a-z]|\$\{|\{\{|\}\}|;\s*--|['"]\s*;|\b(?:drop|delete|insert|update|alter)\s+(?:table|from|into|\w+\s+set)\b|\bunion\s+select\b|javascript:|忽略.{0,10}(?:规则|指令|提示|以上|前面|限制)|无视.{0,8}(?:规则|通知|规定)|提示词|\bsystem\b|\bprompt\b|ignore\s+(?:all|previous|the)|^\s*\/\w+$|^=(?:\w+\(|cmd)/i;
