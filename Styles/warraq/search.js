// Finds articles by the words that a reader types. Everything is a script beside the page, loaded when it is
// needed, so that it works from a folder as it does from a server.
"use strict";

const warraqSearch = (() => {
  const loading = new Map(), shards = new Map(), portions = new Map();
  let about = null;

  // The folding and the stem: the same steps as SearchTerm and LetterKey of the program.
  const folds = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "ء", "ئ": "ء", "ى": "ي", "ی": "ي", "ې": "ي",
    "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ک": "ك",
  };
  const prefixes = ["وال", "بال", "كال", "فال", "ولل", "ال", "لل"];
  const suffixes = ["ات", "ون", "ين", "ان", "ها", "هم", "يه", "ه", "ي"];
  const unseen = /[\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

  const fold = word => [...word.normalize("NFKC").replace(unseen, "")].map(letter => {
    if (folds[letter]) return folds[letter];
    if (letter >= "A" && letter <= "Z") return letter.toLowerCase();
    if (letter >= "٠" && letter <= "٩") return String(letter.codePointAt(0) - 0x660);
    if (letter >= "۰" && letter <= "۹") return String(letter.codePointAt(0) - 0x6f0);
    return letter;
  });

  const isArabic = letter => /[\u0621-\u063a\u0641-\u064aپچژڤگڭ]/.test(letter);

  const term = word => {
    let letters = fold(word);
    if (letters.length && letters.every(isArabic)) {
      const prefix = prefixes.find(p => letters.join("").startsWith(p) && letters.length >= p.length + 3);
      if (prefix) letters = letters.slice(prefix.length);
      const suffix = suffixes.find(s => letters.join("").endsWith(s) && letters.length >= s.length + 3);
      if (suffix) letters = letters.slice(0, -suffix.length);
    } else if (letters.length && letters[0] > "\u007f" && !isArabic(letters[0])) {
      letters = letters.slice(0, 4);
    }
    return letters.slice(0, 16).join("");
  };

  const terms = query => (query.match(/[\p{L}\p{M}\p{N}]+(?:[.,'+#&-]?[\p{L}\p{M}\p{N}]+)*[+#]*/gu) || []).map(term).filter(Boolean);

  const load = name => {
    if (!loading.has(name)) {
      loading.set(name, new Promise(done => {
        const script = document.createElement("script");
        script.src = `search/${name}.js`;
        script.onload = script.onerror = () => done();
        document.head.append(script);
      }));
    }
    return loading.get(name);
  };

  const code = letter => letter.codePointAt(0).toString(16).padStart(4, "0");

  // The shards that may hold a term, or one that begins with it.
  const places = word => {
    const [first, second] = [...word].map(code);
    if (about.shards.includes(first)) return [first];
    if (second) return about.shards.includes(`${first}-${second}`) ? [`${first}-${second}`] : [];
    return about.shards.filter(name => name.startsWith(`${first}-`));
  };

  // The weight of each article for a term; what only begins with it counts half.
  const weigh = async (word, isLast) => {
    const names = places(word);
    await Promise.all(names.map(load));
    const weights = new Map();
    for (const name of names) {
      const shard = shards.get(name) || [];
      for (let i = 0; i < shard.length; i += 2) {
        const isWhole = shard[i] === word;
        if (!isWhole && !(isLast && word.length > 2 && shard[i].startsWith(word))) continue;
        const postings = shard[i + 1];
        const rarity = Math.log(1 + (2 * about.documents) / postings.length);
        for (let j = 0; j < postings.length; j += 2) {
          const weight = postings[j + 1] * rarity * (isWhole ? 1 : 0.5);
          weights.set(postings[j], Math.max(weights.get(postings[j]) || 0, weight));
        }
      }
    }
    return weights;
  };

  /** The numbers of the articles that hold every word, the best first. */
  const find = async query => {
    await load("index");
    const words = [...new Set(terms(query))];
    if (!about || !words.length) return [];
    const all = await Promise.all(words.map((word, i) => weigh(word, i === words.length - 1)));
    const found = [...all[0].keys()].filter(number => all.every(weights => weights.has(number)));
    const score = number => all.reduce((sum, weights) => sum + weights.get(number), 0);
    return found.map(number => [score(number), number])
      .sort((a, b) => b[0] - a[0] || a[1] - b[1]).map(pair => pair[1]);
  };

  const tell = async number => {
    const portion = Math.floor(number / about.portion);
    await load(`documents-${portion}`);
    const [href, title, date, section, summary, lang, dir] = portions.get(portion)[number % about.portion];
    return { href, title, date, section, summary, lang, dir };
  };

  return {
    index: value => { about = value; },
    shard: (name, value) => shards.set(name, value),
    documents: (number, value) => portions.set(number, value),
    find, tell, term,
  };
})();

(() => {
  const query = document.getElementById("query"), found = document.getElementById("found");
  const results = document.getElementById("results");
  if (!query) return;
  let turn = 0;
  const most = 50;

  const element = (name, words, className) => {
    const made = document.createElement(name);
    made.textContent = words;
    if (className) made.className = className;
    return made;
  };

  const figure = number => found.dataset.digits === "digits-arabic-indic"
    ? String(number).replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit))) : String(number);

  const show = async () => {
    const own = ++turn;
    const numbers = await warraqSearch.find(query.value);
    const entries = await Promise.all(numbers.slice(0, most).map(warraqSearch.tell));
    if (own !== turn) return;
    results.replaceChildren(...entries.map(entry => {
      const item = document.createElement("li"), article = document.createElement("article");
      article.lang = entry.lang;
      article.dir = entry.dir;
      if (entry.section) article.append(element("p", entry.section, "section"));
      const heading = document.createElement("h2"), link = element("a", entry.title);
      link.href = entry.href;
      heading.append(link);
      article.append(heading);
      if (entry.date) article.append(element("p", entry.date, "byline"));
      if (entry.summary) article.append(element("p", entry.summary, "abstract"));
      item.append(article);
      return item;
    }));
    found.textContent = !query.value.trim() ? ""
      : numbers.length ? found.dataset.found.replace("{0}", figure(numbers.length)) : found.dataset.none;
  };

  query.form.addEventListener("submit", event => {
    event.preventDefault();
    history.replaceState(null, "", "?q=" + encodeURIComponent(query.value));
    show();
  });
  query.addEventListener("input", show);
  query.value = new URLSearchParams(location.search).get("q") || "";
  if (query.value) show();
})();
