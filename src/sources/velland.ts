import type { Layout } from "../page/layout.ts";

/** A ministry that exists nowhere: what a layout looks like. */
export const velland: Layout = {
  hosts: ["layout.velland.example"],
  paths: ["/news/"],
  body: "div.news-detail [itemprop=articleBody]",
  drop: [".share", "ul.related"],
  title: "div.news-detail h2.headline",
  published: "div.news-detail time",
  section: "ol.path li a",
  list: {
    paths: ["/press/"],
    item: "div.board div.cell",
    link: "span.open a",
    title: "span.what",
    published: "span.when",
  },
};
