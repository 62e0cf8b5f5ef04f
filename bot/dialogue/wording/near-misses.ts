import type { Amount } from '../../../rules/money.ts';

/** Said only while it is true and can still be done lawfully. */
export const nearMissTexts = {
  room: (cap: string, room: Amount) => `${cap}还有${room}没有用到，2024年10月31日前再完成的可以一并申报。`,
  roomClosed: (cap: string, room: Amount) =>
    `${cap}还有${room}没有用到；期内已经完成、还没报上的，可以一并申报。`,
  short: (what: string, gap: string) => `${what}还差${gap}达到标准，2024年10月31日前达到的可以申报。`,
} as const;
