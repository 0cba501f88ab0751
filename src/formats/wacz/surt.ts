/**
 * The key by which indexes of web archives are sorted (Sort-friendly URI Reordering Transform; the "searchable URL" of CDXJ 0.1.0):
 * lower case, host reversed, "www." and scheme left out, the parts of the query in order.
 * "https://www.mfa.ostland.example/News?b=2&a=1" gives "example,ostland,mfa)/news?a=1&b=2".
 *
 * It is the key that ReplayWeb.page looks up. A slash at the end stays, unlike in the canonical form of the Wayback Machine: without
 * it a look-up in a packed index can pick the wrong block. Addresses of other schemes are their own key.
 */
export function surt(url: string): string {
  const lower = url.toLowerCase().replace(/^(https?:\/\/(?:[^/?#]*@)?)www\d*\./, "$1");
  if (!/^https?:/.test(lower) || !URL.canParse(lower)) return ascii(url);
  const { hostname, port, pathname, search } = new URL(lower);
  const query = search === "" ? "" : `?${search.slice(1).split("&").sort().join("&")}`;
  return ascii(`${hostname.split(".").reverse().join(",")}${port === "" ? "" : `:${port}`})${pathname}${query}`);
}

/** The key ends at a blank, and is compared byte by byte. */
const ascii = (key: string): string => key.replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part.toWellFormed()));
