/** Text as HTML shows it: nothing in it is ever markup, in an element or in a quoted attribute. NUL, which HTML has not, is U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
