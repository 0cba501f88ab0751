export const ORGANISATIONS: readonly { name: string; short?: string; code?: string; also: readonly string[] }[] = [
  { name: "United Nations", short: "UN", also: ["U.N."] },
  { name: "BRICS", also: [] },
  { name: "NATO", also: [] },
  { name: "European Union", short: "EU", code: "EU", also: [] },
  { name: "European Council", code: "EU", also: [] },
  { name: "Shanghai Cooperation Organization", short: "SCO", also: [] },
];
