/** Parameters that say where a reader came from and not what is shown. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|at_\w+|xtor|cmpid|rss|source=rss)$/i;

/**
 * One form for all writings of a web address that lead to the same page in practice: without scheme, "www.", default port,
 * fragment, closing slash and parameters of tracking; the host in lower case, percent-encoding undone where it is harmless.
 * A name to know a page by, never an address to fetch. What is no web address stands for itself.
 */
export function addressName(address: string): string {
  const url = URL.parse(address.trim());
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:")) return address.trim();
  const host = url.host.replace(/^www\./, "");
  const path = decoded(url.pathname)
    .replace(/\/{2,}/g, "/")
    .replace(/\/(?:index\.(?:html?|php|aspx?))?$/i, "");
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = parameters.length > 0 ? `?${new URLSearchParams(parameters)}` : "";
  return `${host}${path}${query}`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path).normalize("NFC");
  } catch {
    return path;
  }
}
