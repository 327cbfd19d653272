/** What the fact tables hold of a prison, official or organisation besides its name and kind, and where that is from. */
export interface KnownFacts {
  /** A prison's places, as they were at a time. */
  readonly capacity?: { readonly places: number; readonly asOf: string };
  /** Who says so: a publication, and the date of what was read of it; the tables' own date where it has none. */
  readonly source: string;
  /** Its address, where it has one. */
  readonly url?: string;
  readonly asOf: string;
}
