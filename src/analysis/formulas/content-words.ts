/**
 * Words that bear no content: articles, prepositions, conjunctions, pronouns, auxiliaries, and what every readout says ("said",
 * "noted"). Folded as src/text/words.ts does. Of a language that is not listed, short words count as such.
 */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf(`a an the this that these those such same other another each every all any some both either neither no not nor
    of in on at to from by for with without within into onto upon over under between among amongst through during before after
    since until till against about around across along toward towards behind beyond per via as than like and or but so if when
    while where whether because although though however therefore thus also too very more most much many less least further
    furthermore moreover well only just even still yet already again then there here once i you he she it we they me him her us
    them my your his its our their mine ours theirs who whom whose which what how why is are was were be been being am has have
    had having do does did done will would shall should can could may might must let s t re ve d ll u one two three first second
    including include includes said says say noted notes stated added mr mrs ms dr president minister secretary prime foreign
    today yesterday tomorrow new other them up out off down back own it's`),
  ru: setOf(`и в во на с со к ко о об обо от до за из изо у по под подо над при про для без через между перед около после
    не ни но а же ли бы то что чтобы как так также тоже или либо если когда где куда который которая которое которые которого
    которой которых которым которыми которому котором которую этот эта это эти этого этой этих этому этим этими этом тот та те
    того той тех тому тем теми том весь вся все всех всего всей всем всему всеми свой своя свое свои своего своей своих своим
    он она оно они его ее их ему ей им ими нем ней них мы нас нам нами наш наша наше наши нашего нашей наших нашим я меня мне вы
    вас вам ваш ваша ваши есть был была было были быть будет будут является являются уже еще только очень более весьма можно
    нужно надо г год года году сегодня вчера кроме том числе президент министр глава`),
  zh: setOf(
    "的 了 和 与 及 在 是 为 对 将 中 等 向 以 就 并 也 都 被 把 从 到 于 之 而 其 这 那 他 她 们 我 你 您 有 上 下 个 说",
  ),
};

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

const UNSPACED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;
const LETTERS = /^\p{L}/u;

/** What a word adds to a formula: a character of Chinese or Japanese half of what a word does elsewhere. */
export function weigher(language: string): (form: string) => number {
  const listed = FUNCTION_WORDS[language];
  const known = new Map<string, number>();
  return (form) => {
    let weight = known.get(form);
    if (weight === undefined) {
      if (listed?.has(form) || !LETTERS.test(form)) weight = 0;
      else if (UNSPACED.test(form)) weight = 0.5;
      else weight = listed || form.length > 3 ? 1 : 0;
      known.set(form, weight);
    }
    return weight;
  };
}
