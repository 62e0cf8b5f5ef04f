/** Not finished yet, or given up: of what is so nothing is claimed. */
const unfinished =
  /正在|还没(?!还|到期|付)|尚未|没办[完好妥]|没完成|未完成|没过户|没备案|没去备案|(?:没|未)登记|办理中|进行中|在办(?!公)|在走|走流程|快要|即将|马上(?:要|就)|没(?:签|买|做|办|贷|谈|转)成|失败|取消|终止|撤回|退了|退回|补正|没下来|没批|^(?:但|可|后来)?(?:一直|还|都|就)*没(?:有)?(?:做|办|弄|搞|成|买|签|去)(?:过|成|了|办)?$/;

/** What makes a matter that was only under discussion one that came about. */
export const concluded =
  /(?:登记|过户|变更|备案|办(?:理)?|成)(?:完|好|妥|下来|成)?(?:了|的)|完成|(?:做|办|搞|开|放|投放?|发放|落地)了|(?:已经?|都)(?:登记|过户|变更|备案)/;

/** The office's word that is still awaited: it comes with the review. */
const awaited = /[^，]{0,10}(?:认定|评审|公示|资助|补贴)[^，]*/g;

/** `ofOffice` where that word is itself what is claimed, as 认定 of a product is. */
export function isUnfinished(text: string, ofOffice = false): boolean {
  return unfinished.test(ofOffice ? text : text.replace(awaited, ''));
}
