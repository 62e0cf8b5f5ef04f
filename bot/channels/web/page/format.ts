import { yuan } from '../../plain.ts';

/** What is known so far and what is still possible, in one line. */
export function range({ total, high }: { readonly total: string; readonly high: string | null }): string {
  if (high === null || high === total) return `${yuan(total)} 元`;
  return `${yuan(total)} 元，至多 ${yuan(high)} 元`;
}
