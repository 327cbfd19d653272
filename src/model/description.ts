/** What a card or a row says first: the thing's name, and one line of facts about it at the article's date. */
export interface Description {
  readonly name: string;
  /** Empty where nothing is known beyond the name. */
  readonly facts: string;
}
