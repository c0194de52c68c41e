/** The shape of a text table with the wording left open: what a translation must satisfy. */
export type Bentuk<T> = { readonly [K in keyof T]: T[K] extends string ? string : Bentuk<T[K]> };
