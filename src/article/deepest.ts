/** How deep a page's elements are followed: deeper than any browser's parser nests, though a page's script may. */
export const DEEPEST = 1000;
