// Two texts that scroll together, each in its own length. Without this script they scroll each by itself.
const switched = document.querySelector("[data-tie]");
const texts = [...document.querySelectorAll("[data-tied]")];
if (switched && texts.length === 2) {
  switched.closest("[hidden]").hidden = false;
  let led;
  let release;
  for (const [index, text] of texts.entries()) {
    text.addEventListener("scroll", () => {
      // The one that follows tells of its scrolling, too.
      if (!switched.checked || (led !== undefined && led !== index)) return;
      led = index;
      const other = texts[1 - index];
      const room = text.scrollHeight - text.clientHeight;
      other.scrollTop = room <= 0 ? 0 : (text.scrollTop / room) * (other.scrollHeight - other.clientHeight);
      clearTimeout(release);
      release = setTimeout(() => {
        led = undefined;
      }, 120);
    });
  }
}
