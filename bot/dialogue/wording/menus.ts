/** The questions of the menus, which ask for no fact. */
export const menuQuestions = {
  edit: { text: '要改哪一条？回数字，或者直接说，例如“合同金额改成350万”。' },
  more: { text: '下面这些不填也能测算；已经知道的可以补上，结果会更准。' },
  done: { text: '接下来要做什么？也可以继续问政策，或直接说要改哪里。' },
  list: (noun: string, size: number, unit: string) => `现在有${size}${unit}${noun}，要增加还是删去？`,
} as const;
