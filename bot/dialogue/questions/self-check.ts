import type { Indicator } from '../../../rules/bishan-2023/index.ts';
import { indicatorsOf } from '../../../rules/bishan-2023/index.ts';
import type { SelfCheck } from '../conversation.ts';

/** What the self-check asks next: the industry, then what the standard looks at in it. */
export function indicatorNext({ industry, ...given }: SelfCheck): 'industry' | Indicator {
  if (industry === undefined) return 'industry';
  return indicatorsOf(industry).find((indicator) => given[indicator] === undefined) ?? 'industry';
}
