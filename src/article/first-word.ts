/** The letters of ASCII with which a line begins, in lower case; empty where it begins otherwise. */
export function firstWord(line: string): string {
  let end = 0;
  while (isLetter(line.charCodeAt(end))) end++;
  return line.slice(0, end).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
