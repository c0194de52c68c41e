/** How the name of every chart of ours begins: charts that a user put on the rapor sheet have other names and stay. */
export const AWALAN_GRAFIK = "RaporIKU ";
