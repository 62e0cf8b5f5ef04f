import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Clause } from './clauses.ts';
import { kindTold } from './kind-told.ts';
import { placeTold } from './place-told.ts';
import { one, self } from './self.ts';
import { sizeTold } from './size-told.ts';

type Applicant = NonNullable<Facts['applicant']>;

const name = new RegExp(
  `(?:${self}(?:的)?(?:全称|名称|名字)?(?:是|叫做?|为|:)|^(?:公司|企业|单位)?(?:名称|全称)(?:是|为|:)|^我是)\\s*((?!一?[家个])[\\p{Script=Han}A-Za-z0-9()（）·]{2,40}?(?:有限(?:责任)?公司|股份公司|合作社|事务所|协会|商会|支行|分行))(?![\\p{Script=Han}])`,
  'u',
);

/** A kind of applicant, which names none: 行业协会, 璧山的银行支行. */
const unnamed =
  /^(?:璧山区?|本地|当地|行业|产业|知识产权|专利|商标|代理|服务|律师|银行|专业|农民)*(?:合作社|事务所|协会|商会|支行|分行)$/;

function nameOf(clauses: readonly Clause[]): string | undefined {
  return one(
    clauses.flatMap(({ text }) => {
      const found = name.exec(text.trim())?.[1];
      return found === undefined ||
        /的|从|受让|专利/.test(found) ||
        unnamed.test(found) ||
        /^(?:有限|股份|科技|一)/.test(found)
        ? []
        : [found];
    }),
  );
}

/** Who the person says they are; only enterprises are told by their size. */
export function applicantTold(all: readonly Clause[]): Applicant {
  const clauses = all.filter(({ modality }) => modality === 'told');
  const size = sizeTold(clauses);
  const kind = kindTold(
    clauses,
    all.filter(
      ({ modality, text }) =>
        modality === 'asked' ||
        modality === 'planned' ||
        (modality === 'theirs' && /^(?:我|咱|本|敝)/.test(text.trim())),
    ),
  );
  const place = placeTold(clauses);
  const called = nameOf(clauses);
  const what = kind ?? (size === undefined ? undefined : 'enterprise');
  return {
    ...(called !== undefined && { name: called }),
    ...(what !== undefined && { kind: what }),
    ...(size !== undefined && { size }),
    ...(place !== undefined && { inBishan: place }),
  };
}
