/** Lets the page paint and answer before the next piece of long work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
