import { type Cited, datePartsOf, dayOf, provenance } from "./cited.ts";

/** Of one item, in the form of https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json. */
export interface CslItem {
  id: string;
  type: Cited["type"];
  title: string;
  author?: { literal: string }[];
  publisher?: string;
  issued?: { "date-parts": number[][] };
  accessed: { "date-parts": number[][] };
  URL?: string;
  language?: string;
  version: string;
  archive: string;
  archive_location?: string;
  note: string;
}

export function cslItem(cited: Cited): CslItem {
  return {
    id: cited.key,
    type: cited.type,
    title: cited.title,
    ...(cited.publisher === undefined ? {} : { author: [{ literal: cited.publisher }], publisher: cited.publisher }),
    ...(cited.published === undefined ? {} : { issued: { "date-parts": [datePartsOf(cited.published)] } }),
    accessed: { "date-parts": [datePartsOf(dayOf(cited.captured))] },
    ...(cited.url === undefined ? {} : { URL: cited.url }),
    ...(cited.language === undefined ? {} : { language: cited.language }),
    version: cited.version,
    archive: "Rapporteur",
    ...(cited.archived === undefined ? {} : { archive_location: cited.archived }),
    note: provenance(cited),
  };
}

/** A list of one, as citation managers import it. */
export const cslJson = (cited: Cited): string => `${JSON.stringify([cslItem(cited)], null, 2)}\n`;
