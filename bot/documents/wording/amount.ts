import type { Amount } from '../../../rules/money.ts';

/** `1234567.00` → `1,234,567`; 分 only where there are any. */
export function grouped(amount: Amount): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  const yuan = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const cents = fraction.padEnd(2, '0');
  return cents === '00' ? yuan : `${yuan}.${cents}`;
}

/** `1234567.00` → `1,234,567元`. */
export function yuan(amount: Amount): string {
  return `${grouped(amount)}元`;
}
