/** Values of the WebDriver key codes for keys that print nothing (W3C WebDriver, "Keyboard actions"). */
const WEBDRIVER_KEYS: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  Control: '\uE009',
  Meta: '\uE03D',
  Shift: '\uE008',
  Backspace: '\uE003',
  Delete: '\uE017',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Keys of a combination such as "Alt+Shift+N", modifiers first. */
export function splitKeys(keys: string): readonly string[] {
  return keys.split('+');
}

/** A key as WebDriver wants it. */
export function toWebDriverKey(key: string): string {
  return WEBDRIVER_KEYS[key] ?? key;
}
