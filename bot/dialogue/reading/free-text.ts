import { type Reading, unreadable } from '../../../knowledge/reading/reading.ts';

/** `tooLong`: more than fits its cell of the form. */
export type FreeTextProblem = 'tooLong';

const lead =
  /^(?:(?:我们?|咱们?|我司|本?公司|本?单位|企业|申请人|产品|活动|项目|中心|银行|开户行|开户银行|户名|经办人|联系人|代理机构|代理人)?(?:的)?(?:名称|名字|全称|地址|户名|姓名)?(?:叫做?|就?是|为|在|[:：])\s*)/;

/** A name or an address as typed: blanks and control characters tidied, quotes and 我们叫… taken off, at most `max` characters. */
export function readFreeText(text: string, max = 100): Reading<string, FreeTextProblem> {
  const tidy = text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffe\uffff]|\p{Cs}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = tidy
    .replace(lead, '')
    .replace(/^["'“”‘’「『]+|["'“”‘’」』]+$|[。！!；;，,]+$/g, '')
    .trim();
  const value = bare === '' ? tidy : bare;
  if (!/[\p{L}\p{N}]/u.test(value)) return unreadable;
  return value.length > max ? { ok: false, problem: 'tooLong' } : { ok: true, value };
}
