/** Where failures go that no caller waits for: the background's console, since Gatelog sends nothing anywhere. */
export function report(error: unknown): void {
  console.error('Gatelog:', error);
}
