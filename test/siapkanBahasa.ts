import { muatBahasa } from "../src/bahasa/index.ts";

// Tests read the words of both languages without asking for them first.
await muatBahasa("en");
