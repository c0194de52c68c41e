import { ujiKeadaan } from "./keadaanPanel.ts";

ujiKeadaan("en-US");
