/** The little of mark.js that the benchmark calls; the package brings no types. https://markjs.io */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options: { separateWordSearch: boolean; done(): void }): void;
  }
}
