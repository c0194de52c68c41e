import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";

const MARKUP = "Text from a workbook must never become markup.";

/** Properties that turn a string into markup or a document. */
const TEKS_JADI_MARKUP = [
  { property: "innerHTML", message: MARKUP },
  { property: "outerHTML", message: MARKUP },
  { property: "insertAdjacentHTML", message: MARKUP },
  { property: "setHTMLUnsafe", message: MARKUP },
  { property: "createContextualFragment", message: MARKUP },
  { property: "srcdoc", message: MARKUP },
  { object: "document", property: "write", message: MARKUP },
  { object: "document", property: "writeln", message: MARKUP },
];

/** The directives of lit that do the same. */
const DIREKTIF_MARKUP = ["unsafe-html", "unsafe-svg", "unsafe-mathml"].map((nama) => ({
  name: `lit/directives/${nama}.js`,
  message: MARKUP,
}));

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "peta-sumber/",
      "paket/",
      "lib/",
      "node_modules/",
      "test/e2e/keluaran/",
      "scripts/mutasi/laporan/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-restricted-properties": ["error", ...TEKS_JADI_MARKUP],
      "no-restricted-imports": ["error", { paths: DIREKTIF_MARKUP }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["scripts/**", "*.config.*", "src/simulator/**", "test/**"],
    languageOptions: { globals: { ...globals.node } },
  },
);
