import { hasPhrase, hasUnspacedScript, splitWords, WORDS } from '../words/fold.ts';

/** What comes later on a page of somebody's own is no longer the reason. */
const LONGEST = 1500;

type Near = readonly (readonly string[])[];

/** Stems by their first word, and those of scripts that put no spaces between words. */
export type StemIndex = {
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  readonly unspaced: readonly string[];
};

/** Every stem of the lists, filed so that a text need not be searched for each of thousands. */
export function indexStems(lists: readonly Near[]): StemIndex {
  const byWord = new Map<string, string[]>();
  const unspaced: string[] = [];
  for (const stem of new Set(lists.flat(2))) {
    const [word] = stem.match(WORDS) ?? [];
    const known = word === undefined ? unspaced : byWord.get(word);
    if (known !== undefined) known.push(stem);
    else if (word !== undefined) byWord.set(word, [stem]);
  }
  return { byWord, unspaced };
}

/** The sentences at the beginning of a text, and the stems that may stand in one of them. */
export type Said = { readonly sentences: readonly string[]; readonly stems: ReadonlySet<string> };

/** What a folded text says first, as `holdsNear` looks at it: read once for all lists. Linear in the text's length. */
export function readSaid(text: string, { byWord, unspaced }: StemIndex): Said {
  const start = foldHan(text.slice(0, LONGEST));
  const stems = new Set<string>();
  for (const word of splitWords(start))
    for (let length = 1; length <= Math.min(word.length, LONGEST_WORD); length += 1)
      for (const stem of byWord.get(word.slice(0, length)) ?? [])
        if (start.includes(rootOf(stem))) stems.add(stem);
  if (hasUnspacedScript(start))
    for (const stem of unspaced) if (start.includes(rootOf(stem))) stems.add(stem);
  return { sentences: sentencesOf(start), stems };
}

/** No stem has a longer word. */
const LONGEST_WORD = 30;

/**
 * Whether one of each list stands in the same sentence, in any order. A word before a colon is a label
 * (`ip address: 203.0.113.7`) and states nothing. `…*` is found with any ending. Linear in the text's length.
 */
export function holdsNear({ sentences, stems }: Said, near: Near): boolean {
  // Most lists have nothing in most texts, which the whole text tells sooner than its sentences.
  const present: string[][] = [];
  for (const list of near) {
    const found = list.filter((stem) => stems.has(stem));
    if (found.length === 0) return false;
    present.push(found);
  }
  return sentences.some((sentence) =>
    present.every((list) => list.some((stem) => hasStem(sentence, stem))),
  );
}

function rootOf(stem: string): string {
  return stem.endsWith('*') ? stem.slice(0, -1) : stem;
}

function sentencesOf(text: string): string[] {
  return text.split(/[.!?;](?:\s|$)|[。！？；]/).filter((sentence) => sentence !== '');
}

/** Pairs of a traditional and a simplified character, those of which refusals are made. */
const HAN =
  '訪访問问權权賬账帳帐號号戶户鎖锁錄录驗验證证碼码錯错誤误無无過过頻频請请後后試试異异該该國国區区頁页網网絡络連连線线關关閉闭統统單单選选絕绝許许產产員员務务時时間间數数據据會会話话級级訂订閱阅購购買买費费專专僅仅聯联維维護护檢检測测機机動动塊块圖图輸输確确認认為为這这沒没開开啟启設设備备違违規规內内視视暫暂對对須须夠够點点簽签稱称兩两雙双從从發发達达額额處处報报項项標标續续來来應应臺台尋寻觀观凍冻結结賣卖貨货鏈链頂顶屬属條条雲云極极終终';

const SIMPLE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: HAN.length / 2 }, (_, at) => [HAN.charAt(2 * at), HAN.charAt(2 * at + 1)]),
);

/** The text with simplified Chinese characters in place of traditional ones: the same words are then written alike. */
export function foldHan(text: string): string {
  return text.replace(/[\u4E00-\u9FFF]/g, (char) => SIMPLE.get(char) ?? char);
}

const LETTER = /[\p{L}\p{N}]/u;

function hasStem(sentence: string, stem: string): boolean {
  if (!stem.endsWith('*')) {
    if (!sentence.includes(stem)) return false;
    return hasPhrase(sentence, stem) && !isOnlyLabel(sentence, stem);
  }
  const start = rootOf(stem);
  for (let at = sentence.indexOf(start); at !== -1; at = sentence.indexOf(start, at + 1))
    if (!LETTER.test(sentence.charAt(at - 1))) return true;
  return false;
}

function isOnlyLabel(sentence: string, phrase: string): boolean {
  return sentence.replaceAll(`${phrase}:`, '').includes(phrase) === false;
}
