import { describe, expect, it } from "vitest";
import { golongkanGalat, muat } from "../../src/excel/galat.ts";

describe("a part of the add-in that is fetched when it is needed", () => {
  it("is what was fetched", async () => {
    await expect(muat(Promise.resolve("bagian"))).resolves.toBe("bagian");
  });

  it("where it cannot be fetched is told from a fault of Excel's", async () => {
    const gagal: unknown = await muat(Promise.reject(new TypeError("Failed to fetch"))).catch(
      (g: unknown) => g,
    );
    expect(golongkanGalat(gagal)).toMatchObject({ kode: "BAGIAN_TAK_TERMUAT" });
  });
});
