import "./unsur/aplikasi.ts";
