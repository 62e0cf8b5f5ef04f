import { plain } from '../../knowledge/reading/plain.ts';

export type Command = 'back' | 'edit' | 'why' | 'restart' | 'remove' | 'result' | 'help' | 'form' | 'resume';

/** What may be said at any point, whole messages only: inside a sentence these words mean other things. */
const sayings: Record<Command, RegExp> = {
  back: /^(?:上一步|返回(?:上一步|上一题)?|退回(?:上一步|去)?|后退|上一题|回到上一[步题]|撤[回销]|撤销上一步|刚才(?:的)?(?:答|说|填|选|点)错了|back|undo)$/i,
  edit: /^(?:我?(?:要|想)?(?:修改|更改|改一下|改)(?:前面的?)?(?:答案|回答|内容|信息)?|改答案|edit)$/i,
  why: /^(?:为什么(?:要)?(?:问|这么问|知道)?(?:这个|这些)?|为啥(?:要)?问?(?:这个)?|问这个(?:干什么|干嘛|做什么|有什么用)|why)$/i,
  restart: /^(?:我?(?:要|想)?(?:重新开始|重新来(?:过)?|从头(?:开始|来|再来)|重来|重置|重新填|restart))$/i,
  remove:
    /^(?:请|帮我|我?(?:要|想)?)?(?:把)?(?:删除|删掉|清除|清空|抹掉|销毁)(?:我的?)?(?:全部|所有)?的?(?:数据|信息|资料|记录|个人信息|聊天记录|对话)$/,
  result:
    /^(?:看(?:看|一下)?|查看)?(?:结果|测算|测算结果|目前(?:的)?(?:结果|测算))$|^(?:现在|目前|先)?(?:帮我)?(?:算一下|算算|测算一下|算一算)(?:吧|看看)?$|^(?:那|我|我们)?(?:现在|目前|一共|总共|大概)?(?:能|可以)(?:拿|领|得到?)(?:到)?多少(?:钱)?$/,
  help: /^(?:帮助|使用说明|怎么用|你(?:能|会|可以)(?:做|干)(?:什么|啥)|help|\/help)$/i,
  form: /^(?:我?(?:要|想)?(?:填(?:写)?(?:申请)?表|下载(?:申请表|材料)?|生成申请表|申请表|出表|导出))$/,
  resume: /^(?:继续|接着(?:来|说|问)?|下一步|go on|continue|\/start)$/i,
};

export function readCommand(text: string): Command | null {
  const said = plain(text)
    .trim()
    .replace(/[\s。.!！?？~,，]+|[吧啊呀呢嘛吗]$/g, '');
  const found = Object.entries(sayings).find(([, pattern]) => pattern.test(said));
  return found ? (found[0] as Command) : null;
}
