/** Whether a text is a year, a month or a day that there is: "2018", "2018-09", "2018-09-14". */
export function isDate(text: string): boolean {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && (text.length < 10 || new Date(time).toISOString().startsWith(text));
}
