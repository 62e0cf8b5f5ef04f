import type { Said } from './questions.ts';

/** Taps that many questions share. */
export const yesNo: { yes: Said; no: Said } = { yes: ['是', '是的'], no: ['不是', '否'] };

export const amongKinds: Record<'invention' | 'utilityModel' | 'design', Said> = {
  invention: ['都是发明专利', '发明专利', '都是发明', '发明'],
  utilityModel: ['都是实用新型', '实用新型', '实用新型专利'],
  design: ['都是外观设计', '外观设计', '外观专利', '外观'],
};

export const sources: Record<
  'university' | 'researchInstitute' | 'enterprise' | 'individual' | 'other',
  Said
> = {
  university: ['高校', '大学', '高等院校', '学校', '学院'],
  researchInstitute: ['科研院所', '研究所', '研究院', '科研机构'],
  enterprise: ['企业', '公司', '别的公司'],
  individual: ['个人', '自然人', '私人'],
  other: ['其他', '都不是'],
};

export const recognition: Record<'pending' | 'yes' | 'no', Said> = {
  pending: ['还没结果，随审核认定', '还没结果', '没出来', '还在审核', '等审核'],
  yes: ['已认定通过', '认定通过', '通过了', '已认定'],
  no: ['没有通过认定', '没通过', '未通过', '没认定上'],
};

export const none: { none: Said } = { none: ['没有', '无', '没拿过', '没有过', '都没有', '没发生', '零'] };

export const terms: Record<'both' | 'related' | 'noUse', Said> = {
  both: ['两点都符合', '都符合', '符合', '是', '是的', '都对', '没问题', '都是'],
  related: ['有关联关系', '第1点不符合', '是关联方', '关联方', '有关联'],
  noUse: ['不是为了实施', '第2点不符合', '不实施', '不用于实施'],
};
