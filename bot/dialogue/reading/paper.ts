import type { PaperId } from '../../documents/document.ts';
import { plain } from '../../../knowledge/reading/plain.ts';

const wanted =
  /^(?:请|麻烦|帮我|我们?|现在|先|就|只|单独)*(?:要|想要|需要|给我?|发我?|下载|导出|打印|生成|来)(?:一[份张个])?(?:一下|下)?(.{2,14}?)(?:就行|就可以|就好|给我|吧|了|。)*$/;
const names: readonly (readonly [RegExp, PaperId])[] = [
  [/代理.*委托书|委托书.*代理/, 'agent-authorisation'],
  [/委托书/, 'clerk-authorisation'],
  [/账户(?:信息)?表|账户信息/, 'bank-account'],
  [/计算说明|测算说明/, 'calculation'],
  [/明细/, 'details'],
  [/材料清单|清单/, 'checklist'],
];

/** 只要授权委托书: the one paper that a whole message asks for. */
export function readPaper(text: string): PaperId | null {
  const thing = wanted.exec(plain(text).trim())?.[1];
  return thing === undefined ? null : (names.find(([name]) => name.test(thing))?.[1] ?? null);
}
