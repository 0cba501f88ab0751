// Lights up the words behind a value, and shows the reading of a sentence where it is clicked. Everything it does is also
// done by plain links, so nothing depends on it.

(() => {
  const words = document.getElementById("words");
  const panel = document.querySelector(".panel");
  if (!words || !panel) return;
  document.documentElement.classList.add("scripted");

  const ours = (node) => node.parentElement.closest(".who, .num") !== null;

  /** A place in the page for an offset into the document's text: the blocks say where they begin, our own signs do not count. */
  const placeOf = (offset, last) => {
    const blocks = [...words.querySelectorAll("[data-at]")];
    const block = blocks.findLast((one) => Number(one.dataset.at) <= offset);
    if (!block) return undefined;
    let left = offset - Number(block.dataset.at);
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    for (let next; node; node = next) {
      next = walker.nextNode();
      if (ours(node)) continue;
      // The end of a range belongs to the node it ends in, its start to the node that follows.
      if (left < node.length || (last && left === node.length)) return { node, at: left };
      left -= node.length;
      if (!next) return { node, at: node.length };
    }
    return undefined;
  };

  const rangesOf = (spans) =>
    spans.split(" ").flatMap((span) => {
      const [start, end] = span.split("-").map(Number);
      const from = placeOf(start, false);
      const to = placeOf(end, true);
      if (!from || !to) return [];
      const range = document.createRange();
      range.setStart(from.node, from.at);
      range.setEnd(to.node, to.at);
      return [range];
    });

  const lightWords = (spans) => {
    if (!window.Highlight || !CSS.highlights) return;
    const ranges = rangesOf(spans);
    CSS.highlights.set("lit", new Highlight(...ranges));
    document.documentElement.dataset.lit = ranges.map((range) => range.toString().length).join(" ");
  };

  const lightSentence = (number) => {
    for (const one of document.querySelectorAll(".lit")) one.classList.remove("lit");
    if (number === undefined) return;
    for (const one of document.querySelectorAll(`.s[data-n="${number}"], .statements li[data-n="${number}"]`)) {
      one.classList.add("lit");
    }
  };

  let card;
  let opener;

  const close = () => {
    if (!card || card.hidden) return;
    card.hidden = true;
    lightSentence();
    CSS.highlights?.delete("lit");
    opener?.focus({ preventScroll: true });
  };

  const makeCard = () => {
    card = document.createElement("section");
    card.className = "card";
    card.setAttribute("aria-labelledby", "card-title");
    const bar = document.createElement("div");
    bar.className = "bar";
    const title = document.createElement("h2");
    title.id = "card-title";
    title.tabIndex = -1;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = panel.dataset.close;
    button.addEventListener("click", close);
    bar.append(title, button);
    const body = document.createElement("div");
    body.className = "reading";
    card.append(bar, body);
    panel.prepend(card);
  };

  /** @param from the link that was followed, to which the focus goes back; absent when a sentence itself was clicked. */
  const open = (number, from) => {
    const reading = document.getElementById(`r${number}`);
    if (!reading) return;
    if (!card) makeCard();
    card.querySelector("h2").textContent = panel.dataset.sentence.replace("0", number);
    const shown = reading.cloneNode(true);
    shown.removeAttribute("id");
    card.querySelector(".reading").replaceChildren(shown);
    card.hidden = false;
    lightSentence(number);
    const spans = reading.closest("li").querySelector(".ref").dataset.lit;
    if (spans) lightWords(spans);
    opener = from;
    if (getComputedStyle(card).position === "sticky") panel.scrollTop = 0;
    if (from) card.querySelector("h2").focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target.closest("a");
    // A number in the text, or a reading that another one points to; the address of a reading itself is followed.
    const number = link?.closest(".permalink") ? undefined : /^#r(\d+)$/.exec(link?.getAttribute("href"))?.[1];
    if (number !== undefined && document.getElementById(`r${number}`)) {
      event.preventDefault();
      open(number, card?.contains(link) ? opener : link);
      return;
    }
    if (link?.closest(".card .permalink")) close();
    if (link?.dataset.lit) {
      // The link itself goes to the sentence; here its words light up, and the sentence only where it is the statement.
      lightSentence(link.dataset.n);
      lightWords(link.dataset.lit);
      return;
    }
    if (link) return;
    const sentence = event.target.closest(".words .s");
    if (sentence && String(getSelection()) === "") open(sentence.dataset.n);
  });

  // Who comes by the address of a reading sees its sentence too; the browser has opened the reading itself.
  const arrive = () => {
    const number = /^#r(\d+)$/.exec(location.hash)?.[1];
    if (number !== undefined) lightSentence(number);
  };
  addEventListener("hashchange", arrive);
  arrive();

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
})();

// Marks the changes that have been seen since the list was last looked at on this device. Nothing leaves it.
(() => {
  const line = document.querySelector("[data-last-look]");
  if (!line) return;
  const entries = [...document.querySelectorAll("[data-seen]")];
  const newest = entries[0]?.dataset.seen;
  let last;
  try {
    last = localStorage.getItem("last-look");
    if (newest && !(last > newest)) localStorage.setItem("last-look", newest);
  } catch {
    return;
  }
  if (!last) return;
  const fresh = entries.filter((entry) => entry.dataset.seen > last);
  if (fresh.length === 0) return;
  for (const entry of fresh) entry.classList.add("fresh");
  line.textContent = `${line.dataset.words} ${last.slice(0, 10)}`;
  line.hidden = false;
})();

// What is most new, in the room that the page keeps for it: told when the page is there, so that nobody waits for it.
(async () => {
  const room = document.querySelector(".most-new");
  const link = document.querySelector(".new-link a");
  if (!room || !link) return;
  const address = new URL(link.href);
  address.pathname += ".part";
  try {
    const answer = await fetch(address);
    if (answer.ok) room.innerHTML = await answer.text();
  } catch {
    // The link still leads there.
  }
})();
