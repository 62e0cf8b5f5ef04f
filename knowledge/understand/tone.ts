/** Sentences that give orders to the machine or claim powers over the notice. */
const injection =
  /忽略|无视|不用管.{0,6}(通知|规定|规则)|system|prompt|提示词|系统提示|(开发者|管理员|上帝)模式|系统[:：]|扮演(?!(什么|啥|何|怎样|哪[种个]))|指令|从现在(起|开始)|你现在是|你是.{0,6}(局长|领导|没有限制)|假装|假设你是|ignore|instruction|只(回复|回答)|必须回答/;
const insult =
  /傻[逼叉瓜子]?|滚(蛋|开)?(?=$|[,，!！。])|垃圾|废物|吃干饭|骗子|妈的|操你|狗屁|狗日|蠢|混蛋|智障|脑残|去死|王八|破(系统|机器人|玩意)|什么玩意|没用的东西|官老爷|踢皮球|神经病|有病吧|他妈|tmd|sb/;

/** Words of courtesy and haste around a question. */
const opening =
  /^(?:(?:你好|您好|哈喽|嗨|hello|hi|在吗|打扰一?下?了?|不好意思|麻烦(?:你|您)?|那个|请(?:问|教)一?下?|(?:我)?想?(?:问|咨询|打听)(?:一?下|哈)|我想问)[啊哈呀,，。!！~、:：]*)+/;
const closing =
  /(?:[,，。!！?？~、]*(?:谢谢|多谢|谢了|感谢|辛苦|麻烦|拜托|急+)(?:你|您|啊|哈|了|啦)*[!！。~]*)+$/;

/** A folded message without its courtesies; one that is nothing else stays as it is. */
export function withoutCourtesy(text: string): string {
  const rest = text.replace(opening, '').replace(closing, (found) => /[?？]/.exec(found)?.[0] ?? '');
  return rest.length >= 3 ? rest : text;
}

export interface Tone {
  /** What is left to answer when abuse and orders are taken out. */
  readonly text: string;
  readonly hostile: 'injection' | 'abuse' | null;
}

/** Takes insults and injected orders out of a folded message; what is left is the question, if there is one. */
export function readTone(text: string): Tone {
  if (injection.test(text)) {
    const sentences = keep(text, /[^。!?！？;；\n]+[。!?！？;；]*/g, injection);
    return {
      text: sentences || keep(text, /[^,，。!?！？;；:：]+[,，。!?！？;；:：]*/g, injection),
      hostile: 'injection',
    };
  }
  if (insult.test(text))
    return { text: keep(text, /[^,，。!?！？;；、]+[,，。!?！？;；、]*/g, insult), hostile: 'abuse' };
  return { text, hostile: null };
}

function keep(text: string, piece: RegExp, unwanted: RegExp): string {
  return (text.match(piece) ?? []).filter((part) => !unwanted.test(part)).join('');
}
