import { describe, expect, it } from 'vitest';
import { bishanKnowledge } from '../../bot/knowledge.ts';

const knowledge = bishanKnowledge();

/** A talk, turn by turn, and what the answer to its last turn must hold; `!` before a part forbids it. */
const talks: readonly (readonly [turns: string, ...said: string[]])[] = [
  // Another matter, the same thing asked.
  ['专利转让一件补多少 > 那许可呢', '0.5万元'],
  ['专利转让一件补多少 > 许可呢 > 开放许可呢', '1万元/件', '开放许可'],
  ['许可要什么材料 > 那质押呢', '质押登记通知书'],
  ['转让要交什么材料 > 产品备案呢', '备案专利产品信息'],
  ['转让要交什么材料 > 那活动的呢', '活动开展情况'],
  ['产品备案一个多少钱 > 认定呢', '5000元/个'],
  ['专利池给多少 > 那培育中心呢', '10万元/个'],
  ['贴息最多多少 > 转让呢', '3万元'],
  ['转让要先立项吗 > 那专利池呢', '立项'],
  ['转让要不要先报批 > 质押贷款也是吗', '事后奖补'],
  ['许可必须是发明吗 > 开放许可呢', '不能', '发明'],
  ['what is the subsidy for a patent transfer 转让补多少 > what about licence', '0.5万元'],
  // Another thing, the same matter.
  ['专利转让一件补多少 > 要什么材料', '转让合同'],
  ['专利转让一件补多少 > 最多呢', '3万元'],
  ['专利转让一件补多少 > 有封顶吗', '3万元'],
  ['产品备案一个多少钱 > 最多呢', '不超过1万元'],
  ['产品备案一个多少钱 > 它要什么材料', '专利证书'],
  ['产品备案一个多少钱 > 在哪备案', 'cponline.cnipa.gov.cn'],
  ['质押贷款贴息多少 > 要交啥子', '质押登记通知书'],
  ['质押贷款贴息多少 > 这个最多能拿好多', '20万元'],
  ['培育中心多少钱 > 要先立项吗', '立项'],
  ['专利池给多少 > 要什么条件', '30件'],
  ['办培训活动补多少 > 那材料呢', '活动开展情况'],
  ['许可一件多少 > 谁能拿', '中小微企业'],
  ['许可一件多少 > 哪些企业可以报这个', '中小微企业'],
  // The same matter, another applicant or patent.
  ['专利转让一件补多少 > 大企业呢', '不能'],
  ['专利转让一件补多少 > and for a large firm', '不能'],
  ['专利转让一件补多少 > 如果是小公司呢', '可以'],
  ['专利转让一件补多少 > 实用新型呢', '不能'],
  ['专利转让一件补多少 > 从别的公司买的呢', '不能'],
  ['专利转让一件补多少 > 还没过户呢', '不能'],
  ['高校许可一件多少 > 没备案呢', '不能'],
  ['开放许可一件多少 > 外观设计呢', '不能'],
  ['专利转让一件补多少 > 个人呢', '不能'],
  ['专利转让一件补多少 > 外地的企业呢', '不'],
  // How many.
  ['专利转让一件补多少 > 那3件呢', '3万元'],
  ['专利转让一件补多少 > 那2件呢', '预计2万元'],
  ['产品备案一个多少钱 > 8个呢', '预计8000元'],
  ['产品认定多少 > 如果是2个呢', '预计1万元'],
  // Why, and where it is written.
  ['专利转让一件补多少 > 哪一条规定的', '1万元/件'],
  ['公示完谁打款 > 依据呢', '区财政局'],
  // What holds for any matter needs none, and leaves the matter in mind.
  ['专利转让一件补多少 > 要几份', '两份'],
  ['专利转让一件补多少 > 什么时候截止', '2024年11月22日'],
  ['专利转让一件补多少 > 要几份 > 最多呢', '3万元'],
  ['许可要什么材料 > 什么时候截止 > 那转让呢', '转让合同'],
  ['材料要几份 > 原件呢', '原件'],
  ['什么时候截止 > 过了呢', '不'],
  // After a refusal, small talk, noise and abuse.
  ['专利转让一件补多少 > 商标呢', '通知没有', '商标'],
  ['专利转让一件补多少 > 商标呢 > 那许可呢', '0.5万元'],
  ['专利转让一件补多少 > 公示几天 > 最多呢', '3万元'],
  ['专利转让一件补多少 > 谢谢 > 那许可呢', '0.5万元'],
  ['专利转让一件补多少 > 你好 > 要什么材料', '转让合同'],
  ['专利转让一件补多少 > asdfgh > 那许可呢', '0.5万元'],
  ['专利转让一件补多少 > 什么破系统 > 最多呢', '3万元'],
  ['江津区转让补多少 > 那璧山呢', '!江津'],
  ['你好 > 专利转让一件补多少 > 那贴息呢', '20万元'],
  // What names its own matter and thing is no follow-up.
  ['专利转让一件补多少 > 产品备案要什么材料', '备案专利产品信息'],
  ['专利转让一件补多少 > 咨询电话多少', '没有写联系电话'],
  ['质押要什么材料 > 资金总盘子多少', '100万元'],
  ['贴息最多多少 > 失信企业能报吗', '不予受理'],
  ['贴息最多多少 > 申请表要填什么', '统一社会信用代码'],
];

describe('a follow-up leans on the turns before', () => {
  it.each(talks)('%s', async (turns, ...said) => {
    let previous: string | null = null;
    let answer = '';
    for (const turn of turns.split(' > ')) {
      const reply = await knowledge.ask(turn, { asOf: '2024-10-20', previous });
      ({ answer, topic: previous } = reply);
    }
    for (const part of said)
      if (part.startsWith('!')) expect(answer).not.toContain(part.slice(1));
      else expect(answer).toContain(part);
  });
});
