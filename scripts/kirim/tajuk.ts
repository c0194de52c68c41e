/** What the server of the pane tells a browser: the policy and the headers, as data for webpack, nginx, IIS and the tests. */

/** Where Microsoft serves its library. */
export const CDN = "https://appsforoffice.microsoft.com";

/** Where the page takes Microsoft's library from: its own host, for a closed network, or Microsoft's. */
export type SumberOfficeJs = "cdn" | "lokal";

/** `frame-ancestors` counts only as a header: Excel on the web shows the page in a frame of one of these. */
const BINGKAI = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
];

/** The policy that the pane's page carries in its <meta>. */
export function kebijakan(sumber: SumberOfficeJs): string {
  return [
    "default-src 'none'",
    `script-src ${sumber === "lokal" ? "'self'" : `'self' ${CDN}`}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** The headers of every file of the pane, by name. */
export function tajuk(sumber: SumberOfficeJs): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": `${kebijakan(sumber)}; frame-ancestors ${BINGKAI.join(" ")}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // Excel on the web shows the ribbon icons from its own origin.
    "Cross-Origin-Resource-Policy": "cross-origin",
    // It also fetches functions.json from there.
    "Access-Control-Allow-Origin": "*",
  };
}
