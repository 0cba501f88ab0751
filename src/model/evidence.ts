/** Where a value comes from. No value of a record exists without saying so. */

/** A half-open range of UTF-16 code units in `Document.text`: the one ruler. `text.slice(start, end)` are the words. */
export interface Span {
  start: number;
  end: number;
}

export type Basis =
  /** These words say it. */
  | { kind: "stated"; evidence: Span[] }
  /** It follows from these words by the named rule; a reader may disagree. */
  | { kind: "inferred"; rule: string; evidence: Span[] }
  /** It stands on the page, outside the body. */
  | { kind: "page"; field: "title" | "published" | "publisher" | "url" | "section" };

export interface Sourced<T> {
  value: T;
  basis: Basis;
}

/** A span alone, whatever else the caller's object carries: evidence is written into records. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

export const stated = <T>(value: T, ...evidence: Span[]): Sourced<T> => ({
  value,
  basis: { kind: "stated", evidence: evidence.map(spanOf) },
});

export const inferred = <T>(value: T, rule: string, ...evidence: Span[]): Sourced<T> => ({
  value,
  basis: { kind: "inferred", rule, evidence: evidence.map(spanOf) },
});

export const fromPage = <T>(value: T, field: (Basis & { kind: "page" })["field"]): Sourced<T> => ({
  value,
  basis: { kind: "page", field },
});

/** The words that carry a value; none where it was read off the page's frame. */
export const evidenceOf = (sourced: Sourced<unknown>): readonly Span[] =>
  sourced.basis.kind === "page" ? [] : sourced.basis.evidence;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
