// Sharing and copying. The links beside its buttons do the same with a mail program; without this script they are there alone.

(() => {
  const status = document.createElement("p");
  status.className = "told";
  status.setAttribute("role", "status");

  /** Says what was done beside the place where it was asked for, and to those who listen. */
  const tell = (words, after) => {
    if (after) after.after(status);
    else if (!status.isConnected) document.querySelector("main").append(status);
    // What is there already is not read out again.
    status.textContent = "";
    setTimeout(() => {
      status.textContent = words;
    }, 50);
  };

  const say = document.body.dataset;

  const copy = async (text, after) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Over plain HTTP there is no clipboard but the old one.
      const field = document.createElement("textarea");
      field.value = text;
      field.className = "vh";
      field.setAttribute("aria-hidden", "true");
      document.body.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      if (!done) return tell(say.notCopied, after);
    }
    tell(say.copied, after);
  };

  const button = (words, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    made.addEventListener("click", () => act(made));
    return made;
  };

  /** Closing the device's sheet without a choice is no failure. */
  const share = (data) => navigator.share(data).catch(() => undefined);

  for (const line of document.querySelectorAll(".share[data-link]")) {
    const { title, link } = line.dataset;
    if (navigator.share) line.append(button(line.dataset.share, () => share({ title, url: link })));
    line.append(button(line.dataset.copy, () => copy(link, line)));
  }

  for (const one of document.querySelectorAll(".copyable")) {
    one.after(button(one.dataset.copy, (made) => copy(one.textContent.trim(), made)));
  }

  // Words that are selected in a readout.
  const words = document.getElementById("words");
  if (!words?.dataset.version) return;
  const ours = (node) => node.parentElement.closest(".who, .num") !== null;

  /** The offset into the document's text of a place in the page: the blocks say where they begin, our own signs do not count. */
  const offsetOf = (container, at) => {
    const block = (container.nodeType === Node.TEXT_NODE ? container.parentElement : container).closest("[data-at]");
    if (!block || !words.contains(block)) return undefined;
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEnd(container, at);
    let length = 0;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!range.intersectsNode(node)) break;
      if (ours(node)) continue;
      length += node === container ? at : node.length;
      if (node === container) break;
    }
    return Number(block.dataset.at) + length;
  };

  const selectedSpan = () => {
    const selection = getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) return undefined;
    const range = selection.getRangeAt(0);
    if (!words.contains(range.commonAncestorContainer)) return undefined;
    const blocks = [...words.querySelectorAll("[data-at]")].filter((block) => range.intersectsNode(block));
    const start = offsetOf(range.startContainer, range.startOffset) ?? Number(blocks[0]?.dataset.at);
    const last = blocks.at(-1);
    const end = offsetOf(range.endContainer, range.endOffset) ?? (last && offsetOf(last, last.childNodes.length));
    if (!(start < end) || selection.toString().trim() === "") return undefined;
    const sentence = range.startContainer.parentElement?.closest(".s");
    const voice =
      sentence && document.querySelector(`.statements li[data-n="${sentence.dataset.n}"]`)?.closest(".voice");
    const by = voice?.querySelector(".who:not([class='who '])")?.textContent.trim();
    return { start, end, words: selection.toString().replace(/\s+/g, " ").trim(), by };
  };

  const linkTo = ({ start, end }) =>
    new URL(`${words.dataset.version}?passage=${start}-${end}#passage`, location.href).href;

  const quoteOf = (chosen) =>
    [
      `“${chosen.words}”`,
      `– ${[chosen.by, words.dataset.published].filter(Boolean).join(", ")}`,
      "",
      document.querySelector("h1").textContent.trim(),
      linkTo(chosen),
    ].join("\n");

  let bar;
  let chosen;
  let mail;
  let cite;

  const makeBar = () => {
    bar = document.createElement("div");
    bar.className = "selected";
    bar.setAttribute("role", "toolbar");
    bar.setAttribute("aria-label", say.selected);
    // A press must not take the selection away.
    bar.addEventListener("mousedown", (event) => event.preventDefault());
    mail = document.createElement("a");
    mail.textContent = say.mail;
    cite = document.createElement("a");
    cite.textContent = say.cite;
    if (navigator.share) {
      bar.append(
        button(say.share, () => share({ title: document.title, text: `“${chosen.words}”`, url: linkTo(chosen) })),
      );
    }
    bar.append(
      button(say.copyLink, () => copy(linkTo(chosen), bar.lastElementChild)),
      button(say.copyQuote, () => copy(quoteOf(chosen), bar.lastElementChild)),
      mail,
      cite,
    );
    words.after(bar);
  };

  document.addEventListener("selectionchange", () => {
    const found = selectedSpan();
    if (!found) {
      if (bar && !bar.contains(document.activeElement)) bar.hidden = true;
      return;
    }
    chosen = found;
    if (!bar) makeBar();
    bar.hidden = false;
    const short = found.words.length > 500 ? `${found.words.slice(0, 500)} …` : found.words;
    const subject = document.querySelector("h1").textContent.trim();
    mail.href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(
      quoteOf({ ...found, words: short }).replaceAll("\n", "\r\n"),
    )}`;
    cite.href = `${words.dataset.version}/cite?passage=${found.start}-${found.end}`;
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !bar || bar.hidden) return;
    bar.hidden = true;
    getSelection().removeAllRanges();
  });
})();
