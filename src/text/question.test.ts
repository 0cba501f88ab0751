import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Clause, questionOf, termsIn } from "./question.ts";

/** A clause as one would write it with every bracket. */
function written(clause: Clause | undefined): string {
  if (!clause) return "";
  if (clause.kind === "told") return clause.value;
  if (clause.kind === "word") return clause.form;
  if (clause.kind === "prefix") return `${clause.form}*`;
  if (clause.kind === "phrase") return `"${clause.forms.join(" ")}"`;
  if (clause.kind === "near") return `near${clause.distance}[${clause.terms.map(written).join(", ")}]`;
  if (clause.kind === "any") return `any[${clause.clauses.map(written).join(", ")}]`;
  const without = clause.without.length > 0 ? ` without ${clause.without.map(written).join(", ")}` : "";
  return `all[${clause.clauses.map(written).join(", ")}${without}]`;
}
const read = (typed: string): string => written(questionOf(typed).clause);

test("words, phrases and beginnings", () => {
  assert.equal(read("Herring"), "herring");
  assert.equal(read('herring quota herring "Two sides"'), 'all[herring, quota, "two sides"]');
  assert.equal(read("negotiat*"), "negotiat*");
  assert.equal(read("counter-terror*"), "all[counter, terror*]");
  assert.equal(read("外交政策"), 'all["外 交", "政 策"]');
  assert.equal(read("   "), "");
});

test("any of, none of, and brackets", () => {
  assert.equal(read("herring OR cod"), "any[herring, cod]");
  assert.equal(read("herring or cod"), "all[herring, or, cod]", "in small letters it is a word");
  assert.equal(read("(herring OR cod) quota -tariff"), "all[any[herring, cod], quota without tariff]");
  assert.equal(read("herring NOT (cod OR trout)"), "all[herring without any[cod, trout]]");
  assert.equal(read('herring -"two sides"'), 'all[herring without "two sides"]');
  assert.equal(read("-herring"), "all[ without herring]");
  assert.equal(read("counter-terrorism -well-being"), 'all[counter, terrorism without "well being"]');
  assert.equal(read("herring AND cod"), "all[herring, cod]");
});

test("near each other", () => {
  assert.equal(read("herring NEAR quota"), "near10[herring, quota]");
  assert.equal(read('herring NEAR/3 "two sides" NEAR/5 cod'), 'near5[herring, "two sides", cod]');
  assert.equal(read("herring NEAR/99999 cod"), "all[herring, near, 99999, cod]");
});

test("whose words they must be", () => {
  assert.deepEqual(questionOf("said by Marta Oyelaran: herring quota").by, "Marta Oyelaran");
  assert.equal(read("said by Marta Oyelaran: herring quota"), "all[herring, quota]");
  assert.deepEqual(questionOf('quota by:"Marta Oyelaran" herring'), {
    by: "Marta Oyelaran",
    clause: questionOf("quota herring").clause,
  });
  assert.deepEqual(questionOf("by:Oyelaran"), { by: "Oyelaran" });
  assert.equal(questionOf("standby: herring").by, undefined);
});

test("what makes no sense is a gap", () => {
  assert.equal(read("herring OR"), "herring");
  assert.equal(read("OR herring"), "herring");
  assert.equal(read("(herring"), "herring");
  assert.equal(read("herring) cod"), "all[herring, cod]");
  assert.equal(read('an open "quote'), "all[an, open, quote]");
  assert.equal(read("NEAR herring NEAR"), "herring");
  assert.equal(read("NOT"), "");
});

test("only what is asked for is lit up", () => {
  assert.deepEqual(termsIn(questionOf("(herring OR cod*) -tariff").clause), [
    { kind: "word", form: "herring" },
    { kind: "prefix", form: "cod" },
  ]);
});

test("whatever is typed is read, without fail and in time", () => {
  const piece = fc.constantFrom(
    "(",
    ")",
    '"',
    "-",
    "*",
    " ",
    "OR",
    "NOT",
    "NEAR/2",
    "herring",
    "外交",
    "by:x",
    "said by y: ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { clause } = questionOf(pieces.join(" "));
      for (const term of termsIn(clause)) assert.ok(term.kind === "phrase" ? term.forms.length > 1 : term.form !== "");
    }),
  );
  assert.ok(questionOf("(".repeat(20_000)).clause === undefined);
});
