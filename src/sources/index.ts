import type { Layout, ListLayout } from "../page/layout.ts";
import { velland } from "./velland.ts";

/** The shelf of layouts: one file a site, for sites whose pages are not read well without one. */
export const LAYOUTS: readonly Layout[] = [velland];

const BY_HOST = new Map(LAYOUTS.flatMap((layout) => layout.hosts.map((host) => [host, layout] as const)));

const siteOf = (url: URL | null): Layout | undefined =>
  url ? BY_HOST.get(url.hostname.replace(/^www\./, "")) : undefined;

/** The layout by which a page is read; undefined for most. */
export function layoutFor(address: string): Layout | undefined {
  const url = URL.parse(address);
  const layout = siteOf(url);
  const fits = layout?.paths?.some((path) => url!.pathname.startsWith(path)) ?? true;
  return fits && layout?.body !== undefined ? layout : undefined;
}

/** The layout by which a page that lists is read; undefined for most. */
export function listLayoutFor(address: string): ListLayout | undefined {
  const url = URL.parse(address);
  const list = siteOf(url)?.list;
  return list?.paths.some((path) => url!.pathname.startsWith(path)) ? list : undefined;
}
