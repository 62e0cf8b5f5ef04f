// How long the readers take: `node --import tsx test/bench/reading.ts`. Microseconds a text, of the machine it runs on.
import { readAmount } from '../../knowledge/reading/amount.ts';
import { readChoices } from '../../bot/dialogue/reading/choice.ts';
import { readPhone } from '../../bot/dialogue/reading/contact.ts';
import { readCorrection } from '../../bot/dialogue/reading/correction.ts';
import { readCount } from '../../knowledge/reading/count.ts';
import { readCreditCode } from '../../bot/dialogue/reading/credit-code.ts';
import { readDate } from '../../knowledge/reading/date.ts';
import { readNarrative } from '../../knowledge/bishan-2023/narrative/narrative.ts';
import { readPatents } from '../../bot/dialogue/reading/patents.ts';
import { readRate } from '../../knowledge/reading/rate.ts';
import { readYesNo } from '../../bot/dialogue/reading/yes-no.ts';

const context = { asOf: '2024-10-20' };
const options = ['接受专利转让', '接受专利许可', '专利质押贷款'].map((label, i) => ({
  value: String(i),
  label,
}));

const readers: readonly (readonly [string, (text: string) => unknown, readonly string[]])[] = [
  ['count', readCount, ['三件', '一百零五', '大概三四件', '没有']],
  ['amount', readAmount, ['三百五十万', '3.5w', '￥3,000.50', '备案金额是350万元']],
  ['rate', readRate, ['3.85%', '百分之三点八五', '月息3厘', 'LPR+50BP']],
  ['date', (text) => readDate(text, context), ['2024年3月1日', '上个月底', '三月五号', '去年11月']],
  ['yes or no', (text) => readYesNo(text, { topic: ['关联'] }), ['没有关联', '是的', '不是，有关联的']],
  ['choices', (text) => readChoices(text, options), ['1、3', '转让和质押', '都没有']],
  [
    'patents',
    (text) => readPatents(text, context),
    ['ZL202110000001.6、ZL202110000002.0 3月1日，ZL202310000003.4 5月6日'],
  ],
  ['credit code', readCreditCode, ['91440300708461136t', '9144O300708461136T']],
  ['phone', readPhone, ['138 0013 8000', '023-41420000转801']],
  ['correction', readCorrection, ['合同金额改成350万', '第二件的日期应该是3月5号', '3件']],
  [
    'narrative',
    (text) => readNarrative(text, context),
    ['我们是璧山的小企业，从重庆大学受让了2件发明专利，今年3月办完的', '5件高校转让能拿多少'],
  ],
];

for (const [name, read, texts] of readers) {
  const rounds = 2000;
  for (let i = 0; i < 200; i++) texts.forEach(read);
  const start = performance.now();
  for (let i = 0; i < rounds; i++) texts.forEach((text) => read(text));
  const microseconds = ((performance.now() - start) * 1000) / (rounds * texts.length);
  process.stdout.write(`${name.padEnd(12)} ${microseconds.toFixed(1).padStart(8)} µs\n`);
}
