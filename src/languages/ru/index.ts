import type { SentenceRules } from "../../text/sentences.ts";

/** Abbreviations behind which no Russian sentence ends, and those behind which one may. */
export const RUSSIAN_SENTENCES: SentenceRules = {
  bound: new Set("им ул г гг пр проф акад тов стр ст п пп руб млн млрд тыс св о обл".split(" ")),
  free: new Set("др т.д т.п т.е н.э".split(" ")),
  closing: new Set(),
  openers: new Set(
    "в на с по при для он она они это мы я владимир президент стороны лидеры также кроме после отмечено подчеркнуто обсуждены рассмотрены".split(
      " ",
    ),
  ),
};

/** The reader of Russian. The version is raised whenever the same text may now give another record. */
export const RUSSIAN = { name: "ru", version: "4" } as const;
