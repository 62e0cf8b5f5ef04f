/**
 * The fonts that offices print with, by name: they cannot be shipped, and a reader without one takes
 * the alternative of the font table, then whatever it has for Chinese.
 */
const faces = {
  方正小标宋简体: ['方正小标宋_GBK', '华文中宋', '宋体'],
  宋体: ['SimSun', 'Songti SC', 'Noto Serif CJK SC'],
  仿宋: ['FangSong', '仿宋_GB2312', 'STFangsong', 'Noto Serif CJK SC'],
  'Times New Roman': ['Liberation Serif'],
};

const face = (eastAsia: keyof typeof faces) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});

export const fonts = { title: face('方正小标宋简体'), label: face('宋体'), text: face('仿宋') };

const roman = '<w:family w:val="roman"/><w:pitch w:val="variable"/>';

/** `word/fontTable.xml`: the alternatives, and for a reader who has none the kind of face (serif; 134 is GB 2312). */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(faces)
  .map(
    ([name, alternatives]) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternatives.join(', ')}"/>` +
      `<w:charset w:val="${name === 'Times New Roman' ? '00' : '86'}"/>${roman}</w:font>`,
  )
  .join('')}</w:fonts>`;
