/** Names that the manifest's ExecuteFunction buttons call. They are in people's installed manifests: never rename one. */
export const ID_PERINTAH = ["buatRapor", "warnai", "pulihkanWarna"] as const;

export type IdPerintah = (typeof ID_PERINTAH)[number];
