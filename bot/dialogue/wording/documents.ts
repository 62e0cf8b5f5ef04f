/** What the buttons for the papers say. */
export const documentWords = {
  package: '全套申报材料（ZIP）',
  'form-docx': '资助申请表（Word）',
  'form-pdf': '资助申请表（PDF）',
} as const;
