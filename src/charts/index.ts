/** Pictures: data in, markup of SVG out. Pure; words, addresses and colours come from whoever shows them. */
export { type Circle, circle } from "./circle.ts";
export { type Column, columns, sparkline } from "./columns.ts";
export { heatMap, network, type Table } from "./heat.ts";
export { type Mark, timeline } from "./timeline.ts";
export { landPicture, type Place, worldMap } from "./world.ts";
