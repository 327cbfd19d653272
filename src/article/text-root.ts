/** What text is read in: a page's or a frame's body, or an open shadow root in it. */
export type TextRoot = Element | ShadowRoot;
