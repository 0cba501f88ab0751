/** Words by their index, half open. */
export interface Range {
  from: number;
  next: number;
}
