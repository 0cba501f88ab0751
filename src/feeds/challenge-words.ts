/**
 * What stands before or in place of a page, by the words of it. Lower case, folded as lines are. A title is compared by its
 * parts, whole ("Just a moment..." in "Just a moment... | Site"), so a text about an access that was denied is not one.
 */

/** The page checks the visitor. */
export const CHECKING_TITLES = [
  ...[
    "just a moment",
    "attention required!",
    "attention required! cloudflare",
    "checking your browser",
    "one moment, please",
  ],
  ...[
    "please wait",
    "verifying you are human",
    "are you a robot?",
    "robot check",
    "human verification",
    "security check",
  ],
  ...["bot verification", "ddos-guard", "ddos protection by cloudflare", "captcha", "pardon our interruption"],
  ...[
    "проверка браузера",
    "проверка безопасности",
    "вы не робот?",
    "защита от роботов",
    "安全验证",
    "人机验证",
    "请稍候",
  ],
  ...["访问验证", "vérification de sécurité", "verificación de seguridad", "التحقق الأمني"],
] as const;
export const CHECKING_WORDS = [
  ...[
    "checking your browser before accessing",
    "verify you are human",
    "verifying you are human",
    "prove you are not a robot",
  ],
  ...[
    "confirm you are not a robot",
    "enable javascript and cookies to continue",
    "needs to review the security of your connection",
  ],
  ...["unusual traffic from your computer network", "complete the security check to access", "complete the captcha"],
  ...[
    "performing security verification",
    "подтвердите, что вы не робот",
    "ваш браузер проверяется",
    "проверяем ваш браузер",
  ],
  ...[
    "请完成安全验证",
    "请完成以下验证",
    "请开启javascript并刷新该页",
    "vérifiez que vous êtes humain",
    "verifique que usted es humano",
  ],
] as const;

/** The site refuses the visitor. */
export const DENIED_TITLES = [
  ...[
    "access denied",
    "403 forbidden",
    "forbidden",
    "error 403",
    "request rejected",
    "access to this page has been denied",
  ],
  ...[
    "доступ запрещен",
    "доступ запрещён",
    "доступ ограничен",
    "访问被拒绝",
    "访问被拦截",
    "accès refusé",
    "acceso denegado",
  ],
] as const;
export const DENIED_WORDS = [
  ...["you don't have permission to access", "you do not have permission to access", "the requested url was rejected"],
  ...["sorry, you have been blocked", "request unsuccessful. incapsula incident id", "your request has been blocked"],
  ...["your ip address has been blocked", "the owner of this website has banned", "not available in your country"],
  ...["您的请求可能存在威胁", "您的访问请求被拦截", "ваш ip-адрес заблокирован"],
] as const;

/** There is no such page, whatever the status says. */
export const MISSING_TITLES = [
  ...[
    "404",
    "page not found",
    "404 not found",
    "not found",
    "error 404",
    "404 error",
    "404 page not found",
    "file not found",
  ],
  ...[
    "404 - page not found",
    "page cannot be found",
    "the page cannot be found",
    "страница не найдена",
    "сторінку не знайдено",
  ],
  ...[
    "ошибка 404",
    "页面不存在",
    "页面未找到",
    "找不到页面",
    "您访问的页面不存在",
    "page introuvable",
    "page non trouvée",
  ],
  ...["erreur 404", "página no encontrada", "pagina no encontrada", "página não encontrada", "seite nicht gefunden"],
  ...[
    "pagina non trovata",
    "الصفحة غير موجودة",
    "ページが見つかりません",
    "페이지를 찾을 수 없습니다",
    "sayfa bulunamadı",
  ],
] as const;
export const MISSING_WORDS = [
  ...[
    "the page you are looking for",
    "the page you requested",
    "the requested page could not be found",
    "page you were looking for",
  ],
  ...[
    "запрашиваемая страница не найдена",
    "您访问的页面不存在",
    "您要查看的页面",
    "la page que vous recherchez",
    "la página que busca",
  ],
  ...["la página solicitada", "الصفحة المطلوبة غير موجودة", "the resource you are looking for has been removed"],
] as const;

/** The site is closed for a while. */
export const CLOSED_TITLES = [
  ...["maintenance", "site maintenance", "under maintenance", "website under maintenance", "scheduled maintenance"],
  ...["site under maintenance", "down for maintenance", "under construction", "coming soon", "service unavailable"],
  ...[
    "503 service unavailable",
    "service temporarily unavailable",
    "503 service temporarily unavailable",
    "502 bad gateway",
  ],
  ...["bad gateway", "500 internal server error", "internal server error", "gateway time-out", "504 gateway time-out"],
  ...["технические работы", "сайт на обслуживании", "сайт временно недоступен", "系统维护", "系统维护中", "网站维护"],
  ...[
    "网站维护中",
    "en maintenance",
    "site en maintenance",
    "en mantenimiento",
    "sitio en mantenimiento",
    "em manutenção",
  ],
  ...["الموقع تحت الصيانة", "wartungsarbeiten", "メンテナンス中"],
] as const;
export const CLOSED_WORDS = [
  ...[
    "down for maintenance",
    "undergoing maintenance",
    "under maintenance",
    "scheduled maintenance",
    "temporarily unavailable",
  ],
  ...[
    "be back soon",
    "ведутся технические работы",
    "сайт временно недоступен",
    "网站正在维护",
    "系统正在维护",
    "en cours de maintenance",
  ],
  ...["en mantenimiento", "تحت الصيانة", "error establishing a database connection"],
] as const;

/** The visitor must sign in. */
export const LOGIN_TITLES = [
  ...[
    "log in",
    "login",
    "sign in",
    "please log in",
    "please sign in",
    "authentication required",
    "вход",
    "авторизация",
    "登录",
  ],
  ...[
    "用户登录",
    "connexion",
    "se connecter",
    "iniciar sesión",
    "acceso",
    "entrar",
    "anmelden",
    "anmeldung",
    "تسجيل الدخول",
  ],
] as const;

/** The page is made by scripts in the browser, and says so. */
export const SCRIPT_WORDS = [
  ...[
    "enable javascript",
    "javascript is required",
    "requires javascript",
    "javascript is disabled",
    "turn on javascript",
  ],
  ...[
    "javascript to run this app",
    "javascript must be enabled",
    "включите javascript",
    "启用javascript",
    "启用 javascript",
  ],
  ...[
    "开启javascript",
    "activer javascript",
    "active javascript",
    "habilite javascript",
    "javascript aktivieren",
    "تفعيل javascript",
  ],
] as const;

/** Marks in the bytes of pages that check the visitor; real pages may carry some of them too, so they count on short ones only. */
export const CHECKING_MARKS: readonly (readonly [mark: string, who: string])[] = [
  ["_cf_chl_opt", "Cloudflare"],
  ["/cdn-cgi/challenge-platform/", "Cloudflare"],
  ["cf-browser-verification", "Cloudflare"],
  ["challenges.cloudflare.com/turnstile", "Cloudflare"],
  ["_Incapsula_Resource", "Incapsula"],
  ["captcha-delivery.com", "DataDome"],
  ["/_sec/cp_challenge/", "Akamai"],
  ["sec-if-cpt-container", "Akamai"],
  ["px-captcha", "PerimeterX"],
  ["awsWafCookieDomainList", "AWS WAF"],
  ["AwsWafIntegration", "AWS WAF"],
  ["/.well-known/ddos-guard/", "DDoS-Guard"],
  ["__qrator", "Qrator"],
  ["acw_sc__v2", "Aliyun"],
  ["__jsl_clearance", "Jiasule"],
  ["$_ts=window", "Ruishu"],
  ["www.google.com/recaptcha/", "reCAPTCHA"],
  ["hcaptcha.com/1/api.js", "hCaptcha"],
];
