import { ujiKeadaan } from "./keadaanPanel.ts";

ujiKeadaan("id-ID");
