import { ACTS } from "../model/statement.ts";
import { html, type Markup } from "./markup.ts";
import { FIGURES, type Measured } from "./measured.ts";
import { languageName, numberText } from "./names.ts";
import type { Page } from "./shell.ts";
import { WORDS } from "./words.ts";

const ABOUT = WORDS.about;

/** How to read the pages: what the marks mean, what the acts are, and what is not known. */
export function aboutPage(rights: string | undefined, measured: readonly Measured[]): Page {
  const paragraphs = (lines: readonly string[]): Markup[] => lines.map((line) => html`<p>${line}</p>`);
  return {
    title: WORDS.nav.about,
    here: "about",
    twin: "/about.json",
    main: html`<article class="prose">
<h1>${WORDS.nav.about}</h1>
<p class="standfirst">${ABOUT.standfirst}</p>
<h2>${ABOUT.marks.title}</h2>${paragraphs(ABOUT.marks.text)}
<ul class="legend">
<li><span class="v a1">${ABOUT.marks.first}</span></li>
<li><span class="v a2">${ABOUT.marks.second}</span></li>
<li><span class="v both a1 b2">${ABOUT.marks.joint}</span></li>
<li><span>${ABOUT.marks.narrator}</span></li>
</ul>
<h2 id="known">${ABOUT.known.title}</h2>${paragraphs(ABOUT.known.text)}
<ul class="legend">
<li><span class="value stated"><a href="#known">18 September 2031</a></span>: ${ABOUT.known.stated}</li>
<li><span class="value inferred">18 September 2031</span> <span class="basis inferred">${WORDS.basis.inferred}</span>: ${ABOUT.known.inferred}</li>
<li><span class="value page">18 September 2031</span> <span class="basis framed">${WORDS.basis.page.published}</span>: ${ABOUT.known.page}</li>
</ul>
<h2>${ABOUT.speaker.title}</h2>${paragraphs(ABOUT.speaker.text)}
<h2>${ABOUT.acts.title}</h2><p>${ABOUT.acts.text}</p>
<dl class="definitions">${ACTS.map((act) => html`<div><dt>${WORDS.acts[act][0]}</dt><dd>${WORDS.acts[act][1]}</dd></div>`)}</dl>
<h2>${ABOUT.dates.title}</h2>${paragraphs(ABOUT.dates.text)}
<h2>${ABOUT.versions.title}</h2>${paragraphs(ABOUT.versions.text)}
<h2>${ABOUT.doubts.title}</h2><p>${ABOUT.doubts.text}</p>
<ul>${Object.values(WORDS.notes).map((meaning) => html`<li>${meaning}</li>`)}</ul>
${figuresOf(measured)}
<h2 id="unknown">${ABOUT.unknown.title}</h2><ul>${ABOUT.unknown.list.map((line) => html`<li>${line}</li>`)}</ul>
<h2>${ABOUT.machines.title}</h2>${paragraphs(ABOUT.machines.text)}
<h2>${ABOUT.rights.title}</h2><p>${rights ?? ABOUT.rights.text}</p>
</article>`,
  };
}

/** A figure a row, a set of texts a column: what others have annotated beside what the project has, language by language. */
function figuresOf(measured: readonly Measured[]): Markup {
  const say = WORDS.measured;
  const head = ({ name }: Measured): string => {
    const [set = "", language = "en"] = name.split(".");
    return `${languageName(language)}: ${say.sets[set === "own" ? "own" : "dev"]}`;
  };
  const percent = (figure: number | undefined): string =>
    figure === undefined ? "–" : numberText(Math.round(figure * 100));
  return html`<h2 id="measured">${say.title}</h2><p>${say.text}</p>
<div class="wide" role="region" aria-labelledby="measured" tabindex="0"><table class="counts measured"><thead><tr><th scope="col">${say.what}</th>${measured.map((set) => html`<th scope="col" class="n">${head(set)}</th>`)}</tr></thead><tbody>${FIGURES.map(
    (figure) =>
      html`<tr><th scope="row">${say.figures[figure]}</th>${measured.map(({ figures }) => html`<td class="n">${percent(figures[figure])}</td>`)}</tr>`,
  )}<tr><th scope="row">${say.texts}</th>${measured.map(({ texts }) => html`<td class="n">${numberText(texts)}</td>`)}</tr></tbody></table></div>
<p class="quiet">${say.note}</p>`;
}
