/** An item of a list, undefined outside it: a plain `list[-1]` is sought as a field by its name, each time anew. */
export const itemAt = <T>(list: readonly T[], at: number): T | undefined => (at < 0 ? undefined : list[at]);
