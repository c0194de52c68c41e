/** Settings of the web servers that an office has, written from the headers as data. */
import { tajuk, type SumberOfficeJs } from "./tajuk.ts";

const SETAHUN = 31_536_000;

/** "/rapor-iku/" of "https://kantor.example.go.id/rapor-iku"; "/" where the pane is at the root. */
function jalur(host: string): string {
  return `${new URL(host).pathname.replace(/\/$/, "")}/`;
}

/** A site of nginx (1.7.5 or later, for `always`). */
export function nginx(host: string, officejs: SumberOfficeJs): string {
  const { hostname, port } = new URL(host);
  const baris = Object.entries(tajuk(officejs)).map(
    ([nama, isi]) => `    add_header ${nama} "${isi}" always;`,
  );
  return `# Rapor IKU pada nginx: salin ke /etc/nginx/conf.d/rapor-iku.conf, sesuaikan ketiga baris bertanda GANTI,
# periksa dengan "nginx -t", lalu muat ulang dengan "nginx -s reload".

# Nama berkas yang memuat sidik isinya tidak pernah berubah isi; yang lain selalu ditanyakan kembali.
map $uri $rapor_iku_simpan {
  default "no-cache";
  "~\\.[0-9a-f]{8}\\.(js|css)$" "public, max-age=${SETAHUN}, immutable";
}

server {
  listen ${port === "" ? "443" : port} ssl;
  server_name ${hostname};
  ssl_certificate /etc/ssl/certs/kantor.pem;         # GANTI
  ssl_certificate_key /etc/ssl/private/kantor.key;   # GANTI
  server_tokens off;

  location ${jalur(host)} {
    alias /var/www/rapor-iku/;                       # GANTI: isi folder "situs"
    limit_except GET { deny all; }
${baris.join("\n")}
    add_header Cache-Control $rapor_iku_simpan always;
  }
}
`;
}

/** The web.config of a folder of IIS (7.5 or later). */
export function iis(officejs: SumberOfficeJs): string {
  const baris = Object.entries({ ...tajuk(officejs), "Cache-Control": "no-cache" }).map(
    ([nama, isi]) => `        <add name="${nama}" value="${isi}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Rapor IKU pada IIS: letakkan di dalam folder "situs", di sebelah taskpane.html. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${baris.join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
}
