import assert from "node:assert/strict";
import { test } from "node:test";
import { challenge, type GivenAnswer } from "./challenge.ts";

const answer = (html: string, more: Partial<GivenAnswer> = {}): GivenAnswer => ({
  url: "https://mfa.example/news/1",
  status: 200,
  headers: [["content-type", "text/html; charset=utf-8"]],
  body: new TextEncoder().encode(html),
  ...more,
});
const code = (html: string, more: Partial<GivenAnswer> = {}): string | undefined => challenge(answer(html, more))?.code;
const page = (title: string, body: string, head = ""): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

test("pages that check the visitor are told", () => {
  const cloudflare = page(
    "Just a moment...",
    "<noscript>Enable JavaScript and cookies to continue</noscript><script>window._cf_chl_opt={}</script>",
  );
  assert.equal(code(cloudflare, { status: 403 }), "challenge");
  assert.equal(code(cloudflare), "challenge", "with status 200 too");
  assert.match(challenge(answer(cloudflare))!.words, /Cloudflare/);
  assert.equal(code("<html><body>x</body></html>", { headers: [["cf-mitigated", "challenge"]] }), "challenge");
  assert.equal(
    code(
      '<html><head><META NAME="robots" CONTENT="noindex,nofollow"></head><body><iframe src="/_Incapsula_Resource?x=1">Request unsuccessful. Incapsula incident ID: 1-2</iframe></body></html>',
    ),
    "challenge",
  );
  assert.equal(
    code(
      page(
        "mfa.example",
        '<p>Please enable JS and disable any ad blocker</p><script src="https://ct.captcha-delivery.com/c.js"></script>',
      ),
      { status: 403 },
    ),
    "challenge",
  );
  assert.equal(code(page("Security check | Ministry", "<p>Type the letters you see.</p>")), "challenge");
  assert.equal(code(page("Сайт", "<p>Подтвердите, что вы не робот, и продолжите работу с сайтом.</p>")), "challenge");
  assert.equal(code(page("安全验证", "<p>请完成安全验证后继续访问</p>")), "challenge");
  assert.equal(code("<html><script>document.cookie='acw_sc__v2=1';location.reload()</script></html>"), "challenge");
  assert.equal(code("<html><body></body></html>", { status: 521 }), "challenge");
});

test("refusals, missing pages with status 200, closed sites", () => {
  const akamai = page(
    "Access Denied",
    'You don\'t have permission to access "http://mfa.example/" on this server.<p>Reference #18.2f</p>',
  );
  assert.equal(code(akamai, { status: 403 }), "denied");
  assert.equal(code(akamai), "denied");
  assert.equal(
    code(page("Request Rejected", "The requested URL was rejected. Please consult with your administrator.")),
    "denied",
  );
  assert.equal(code(page("Page not found | Ministry of Foreign Affairs", "<p>Try the search.</p>")), "missing");
  assert.equal(code(page("404 - Министерство", "<p>…</p>")), "missing");
  assert.equal(code(page("Страница не найдена", "<a href=/>На главную</a>")), "missing");
  assert.equal(code(page("外交部", "<p>您访问的页面不存在或已删除</p>")), "missing");
  assert.equal(code(page("Ministry", "<p>Long text</p>".repeat(200)), { status: 404 }), "missing");
  assert.equal(code(page("Site under maintenance", "<p>Back at noon.</p>")), "closed");
  assert.equal(code(page("МИД", "<p>На сайте ведутся технические работы.</p>")), "closed");
  assert.equal(code("<html><body>Error establishing a database connection</body></html>"), "closed");
  assert.equal(code("", { status: 503 }), "closed");
  assert.equal(code("", { status: 429 }), "denied");
});

test("sign-ins, shells for scripts, empty answers", () => {
  const login = page("Sign in", '<form><input name="u"><input type="password" name="p"><button>Go</button></form>');
  assert.equal(code(login), "login");
  assert.equal(
    code(page("Portal", "<p>Welcome.</p>"), {
      url: "https://mfa.example/login?next=/n",
      redirectedFrom: "https://mfa.example/n",
    }),
    "login",
  );
  assert.equal(code("x", { status: 401 }), "login");
  assert.equal(code(page("Ministry", '<div id="root"></div><script src="/main.js"></script>')), "script-shell");
  assert.equal(
    code(
      page(
        "Ministry",
        "<noscript>You need to enable JavaScript to run this app.</noscript><div></div><script></script>",
      ),
    ),
    "script-shell",
  );
  assert.equal(code(""), "empty");
  assert.equal(code("<html><body></body></html>"), "empty");
});

const readout =
  "The minister received the ambassador of Arvenia and spoke with him about the northern border, trade and the visit in spring. ";
test("real pages are left alone, also where they speak of such things or carry the marks", () => {
  const real: [string, string][] = [
    [
      "a long text about checks",
      page(
        "Cyber dialogue held in Brno",
        `<p>${"The experts spoke of captcha, of sites that say “verify you are human” and “access denied”, and of pages under maintenance. ".repeat(15)}</p>`,
      ),
    ],
    ["a short readout", page("Call with the minister of Arvenia", `<p>${readout}</p>`)],
    [
      "a short readout whose title speaks of denied access",
      page("Access denied to convoys: statement by the spokesperson", `<p>${readout}</p>`),
    ],
    [
      "a title with maintenance in it",
      page("Maintenance of peace in the Northern Valley | Ministry", `<p>${readout}</p>`),
    ],
    [
      "a real page with Cloudflare's script",
      page(
        "Call with the minister",
        `<p>${readout.repeat(3)}</p><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>`,
      ),
    ],
    [
      "a real page with a form and reCAPTCHA",
      page("Contact", `<p>${readout.repeat(4)}</p><script src="https://www.google.com/recaptcha/api.js"></script>`),
    ],
    [
      "a real page with a field to sign in",
      page("News", `<form><input type="password"></form><p>${readout.repeat(8)}</p>`),
    ],
    [
      "a real page that advises scripts",
      page(
        "Meeting in Brno",
        `<noscript>Please enable JavaScript for the best experience.</noscript><p>${readout.repeat(2)}</p><script></script>`,
      ),
    ],
    [
      "a Chinese readout",
      page(
        "外交部长会见阿文尼亚驻华大使",
        `<p>${"外交部长在首都会见了大使，双方就北部边境局势与经贸合作交换了意见，一致同意保持沟通。".repeat(3)}</p>`,
      ),
    ],
    [
      "a listing",
      page(
        "News",
        `<ul>${Array.from({ length: 20 }, (_, n) => `<li><a href="/n/${n}">Statement ${n}</a></li>`).join("")}</ul>`,
      ),
    ],
    ["a frameset", '<html><head><title>Ministry</title></head><frameset><frame src="a.html"></frameset></html>'],
  ];
  for (const [name, html] of real) assert.equal(challenge(answer(html)), undefined, name);
  const rss = '<?xml version="1.0"?><rss version="2.0"><channel><title>Access denied</title></channel></rss>';
  assert.equal(challenge(answer(rss, { headers: [["content-type", "application/rss+xml"]] })), undefined);
  assert.equal(challenge(answer("User-agent: *\nDisallow:", { headers: [["content-type", "text/plain"]] })), undefined);
});
