import type { Compute } from '../../compute.ts';
import { say } from './amounts.ts';

/** '我还能拿多少' within an interview: from the facts given so far. */
export const own: Compute = ({ facts, rules: { evaluate } }) => {
  if (!facts?.claims) return null;
  const result = evaluate(facts);
  const inTime = result.ifInTime ?? result;
  const late = result.ifInTime ? '申报已于2024年11月22日截止；如果在期限内申报，' : '';
  if (result.decision === 'ineligible' && !result.ifInTime)
    return {
      answer: '按您目前填的情况，预计不能获得资助；原因见测算结果，以区市场监管局审核为准。',
      quotes: result.exclusions.map(({ clause }) => [clause, ''] as const),
      covered: [],
    };
  const total = say(inTime.total);
  const high = inTime.high === null || inTime.high === inTime.total ? '' : `，最多可能到${say(inTime.high)}`;
  const answer = `${late}按您目前填的情况，预计${total}${high}；以区市场监管局审核为准。`;
  return { answer, quotes: [], covered: [answer] };
};
