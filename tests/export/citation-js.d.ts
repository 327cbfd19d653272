/** The little of citation-js that tests call; the packages bring no types. https://citation.js.org/api/ */
declare module '@citation-js/core' {
  /** Reads references in any format that a loaded plugin knows. */
  export class Cite {
    constructor(references: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-ris';
