import { plain } from './plain.ts';

const asked = [
  /[?]|[吗么嘛](?:[。!~ ]*$|[,，])|呢[。!~ ]*$|(?:对吧|符合吧)[。!~ ]*$/,
  /多少|好多(?!了)|几多|几成|几点|几时|多久|多长|要几|第几|几个工作日|几月几[号日]|几月到几月|一式几份/,
  /(?<![十百千好上])几(?:件|个|家|万|块|号|月|时|天)(?:[啊呀嘛。 ]*$|才|算|可以|能|起|到|打|内)/,
  /(?:奖|补|给|领|报)[^，,。]{0,4}几[百千万亿]|几(?:件|个|家|万)[^，,。]{0,6}(?:拿钱|够|达标)/,
  /什么|啥|哪|谁|怎么|怎样|咋|如何|为何|为啥|到底|请问|是否|能否|可否|有无|需不需要|得不得/,
  // 给不给, 够不够, 有没有: the verb said twice. 不不不 only insists.
  /([一-鿿])(?<!不)不\1|有没有|可不可以/,
  // Asked with a last 不, 没 or 没得, as 重庆话 does: 能报不, 晚了没, 有份没得.
  /(?:能|得|会|可以|算|有|要|行|够|好|是)[^，,。]{0,14}[^也都就说偏是我们]不[。!~ ]*$/,
  /(?:了|过|还|有)[^，,。没]{0,12}[^都也来的实是还，,没有]没(?:得)?[。!~ ]*$|有[^，,。没]{1,6}没得[。!~ ]*$/,
  /[^没]了没有?[。!~ ]*$|(?:行|要得|可以|对|好|收|给|补|奖|领)不[。!~ ]*$|有没得|(?:里面|范围内|以内|之内)没[。!~ ]*$/,
  /[^，,。 ]还是(?![没不有先算要以用按那这之原]|是的)|是[^。]{1,16}还是/,
];
const indirect = /^(?:没有[，,、 ]*){2}|不知道|不清楚|不晓得|记不清|没(?:什么|啥)|没有(?:什么|啥)|无论|不管/;

/** Whether a text asks rather than tells: such a text is no answer, whatever numbers stand in it. */
export function isQuestion(text: string): boolean {
  const said = plain(text);
  return !indirect.test(said) && asked.some((pattern) => pattern.test(said));
}

const wanted =
  /帮我|给我(?![们司厂公校院行])|麻烦你|写[个一]|推荐|翻译|扮演|起诉|打包票|保证书|承诺|以.{1,10}名义|你(?:们)?(?:是|现在|应该|必须|给)|从现在开始/;
const topic = /申报时间|政策|标准|条件|流程|截止|封顶|号码给|不受理/;

/** Whether a text speaks of something else than what was asked: a question, a request, a heading of the notice. */
export function isAside(text: string): boolean {
  const said = plain(text);
  return isQuestion(said) || wanted.test(said) || topic.test(said);
}
