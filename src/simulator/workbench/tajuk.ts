/** Security headers of the workbench, as data. */
export type Tajuk = Readonly<Record<string, string>>;

const UMUM: Tajuk = {
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The workbench page: its own scripts, the pane in a frame, and nothing from anywhere else. */
const KEBIJAKAN_BANGKU = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join("; ");

export function tajukBangku(): Tajuk {
  return { ...UMUM, "Content-Security-Policy": KEBIJAKAN_BANGKU };
}

/**
 * The pane's page gets by header the very policy it carries in its own <meta>, and may be framed by the workbench only.
 * A page without a policy gets one that lets nothing run, so that a lost policy is noticed at once.
 */
export function tajukPanel(html: string): Tajuk {
  const meta = /<meta\b[^>]*http-equiv="?Content-Security-Policy\b[^>]*>/i.exec(html)?.[0] ?? "";
  const kebijakan = /\bcontent="([^"]+)"/i.exec(meta)?.[1];
  return {
    ...UMUM,
    "Content-Security-Policy": `${kebijakan ?? "default-src 'none'"}; frame-ancestors 'self'`,
  };
}

export function tajukBerkas(): Tajuk {
  return UMUM;
}
