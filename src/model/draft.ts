/** Before the name of a draft in the extension's own storage. Drafts outlive popup, background and an update of the extension. */
export const DRAFT = 'draft ';

/** What was being written and is not saved yet, and when it was last typed at (milliseconds since 1970). */
export interface Draft<Value> {
  readonly at: number;
  readonly value: Value;
}
