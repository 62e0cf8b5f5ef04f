import { plain } from './plain.ts';

const asked =
  /[?]|[吗么嘛](?:[。!~ ]*$|[,，])|呢[。!~ ]*$|多少|好多(?!了)|(?<![十百千好上])几(?:件|个|家|万|块|号|月|时|天)(?:[啊呀嘛。 ]*$|才|算|可以|能|起)|什么|啥|哪|谁|怎么|怎样|咋|如何|为何|为啥|是不是|是否|能不能|能否|可不可以|可否|行不行|算不算|要不要|[^，,。 ]还是(?![没不有先算要以用按那这之原]|是的)|有没有|有无|会不会|需不需要|得不得/;
const indirect = /不知道|不清楚|不晓得|记不清|没(?:什么|啥)|没有(?:什么|啥)|无论|不管/;

/** Whether a text asks rather than tells: such a text is no answer, whatever numbers stand in it. */
export function isQuestion(text: string): boolean {
  const said = plain(text);
  return asked.test(said) && !indirect.test(said);
}
