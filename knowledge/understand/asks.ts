const interrogative =
  /[?？吗么呢嘛啥怎咋哪谁几]|多少|什么|好多|能不|可不可|可以不|行不|算不|要不要|有没有|有没得|没得|是不是|是否|如何|为何|为啥|何时|多久|多长|不(?=$|[,，。])|能否|对不|得不得|会不会|需不需|应不应|how|what|when|where|can|do |which|介绍|讲一下|说一下|告诉|解释|列一下|列出|帮我算|想问|请问|咨询|了解/;

/** Words that ask for something even where no question is put: 转让 补贴, 材料清单. */
const wanted =
  /标准|金额|补贴|补助|奖励|资助|额度|上限|封顶|材料|资料|清单|条件|门槛|要求|流程|步骤|程序|截止|期限|deadline|预算|依据|目标|指标|地址|电话|联系|网址|网站|到账|时间|范围|情形|利率|比例|subsidy|policy|对象|怎么办|后果/;

/** Whether a folded message asks or tells: '三件', '2024年3月', '我们是小企业' only tell. */
export function asks(text: string): boolean {
  return interrogative.test(text) || (text.length <= 24 && wanted.test(text));
}
