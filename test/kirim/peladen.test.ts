import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { iis, nginx } from "../../scripts/kirim/peladen.ts";
import { kebijakan, tajuk, type SumberOfficeJs } from "../../scripts/kirim/tajuk.ts";

const HOST = "https://kantor.example.go.id/rapor-iku";
const SUMBER = ["cdn", "lokal"] as const satisfies readonly SumberOfficeJs[];

/** Name and value of every header that a configuration sets. */
function tajukNginx(isi: string): Record<string, string> {
  return Object.fromEntries(
    [...isi.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, nama = "", nilai = ""]) => [
      nama,
      nilai,
    ]),
  );
}

function tajukIis(isi: string): Record<string, string> {
  const wadah = new DOMParser().parseFromString(isi, "text/xml").getElementsByTagName("customHeaders")[0];
  return Object.fromEntries(
    Array.from(wadah?.getElementsByTagName("add") ?? []).map((e) => [
      e.getAttribute("name") ?? "",
      e.getAttribute("value") ?? "",
    ]),
  );
}

describe("the settings of the web servers", () => {
  it.each(SUMBER)("%s: nginx and IIS send every header of the pane, word for word", (sumber) => {
    expect(tajukNginx(nginx(HOST, sumber))).toEqual(tajuk(sumber));
    const { "Cache-Control": simpan, ...lain } = tajukIis(iis(sumber));
    expect(lain).toEqual(tajuk(sumber));
    expect(simpan).toBe("no-cache");
  });

  it("a closed network lets no script in from outside, an open one Microsoft's alone", () => {
    expect(/script-src ([^;]+)/.exec(kebijakan("lokal"))?.[1]).toBe("'self'");
    expect(/script-src ([^;]+)/.exec(kebijakan("cdn"))?.[1]).toBe(
      "'self' https://appsforoffice.microsoft.com",
    );
  });

  it("nginx serves the pane at the path of the address, at the root where it has none", () => {
    expect(nginx(HOST, "cdn")).toContain("location /rapor-iku/ {");
    expect(nginx("https://iku.kantor.go.id:8443", "cdn")).toMatch(
      /listen 8443 ssl;\n {2}server_name iku\.kantor\.go\.id;[^]*location \/ \{/,
    );
  });
});
