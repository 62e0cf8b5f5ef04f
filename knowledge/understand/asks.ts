const interrogative =
  /(.)不\1|[?？吗么呢迈噻嘛啥怎咋哪谁几]|多少|什么|好多|能不|可不可|可以不|行不|算不|够不够|要不要|有没有|有没得|没得|是不是|是否|还是|如何|为何|何时|多久|多长|能否|对不|得不得|会不会|需不需|应不应|有戏|有份|(没|吧|不|否|嗦|嘞)(?=$|[,，。!！])|(?:合计|总共|一共|共计)$|how|what|when|where|which|why|介绍|讲一下|说一下|告诉|解释|列一下|列出|帮我|想问|请问|咨询|了解|确认|核实|核对一下|指正|(?:全|都|一起)拿|报一遍|说一遍|念一遍|数一遍|讲清|查一下|发我/;

/** Words that ask for something even where no question is put: 转让 补贴, 材料清单. */
const wanted =
  /标准|金额|补贴|补助|奖励|资助|额度|上限|封顶|材料|资料|清单|条件|门槛|要求|流程|步骤|程序|截止|期限|deadline|预算|依据|目标|指标|地址|电话|联系|网址|网站|到账|范围|情形|利率|比例|subsidy|policy|对象|后果/;

/** Whether a folded text puts a question, and does not merely name what is wanted. */
export function inquires(text: string): boolean {
  return interrogative.test(text);
}

/** Whether a folded message asks, or only tells ('三件', '2024年3月', '我们是小企业'). */
export function asks(text: string): boolean {
  return inquires(text) || (text.length <= 16 && wanted.test(text));
}
