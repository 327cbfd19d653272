/** Colours of a chart, as the theme has them now; a canvas does not follow style sheets by itself. */
export interface ChartInk {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly rule: string;
  readonly official: string;
  readonly point: string;
  readonly plan: string;
  readonly font: string;
}

/** Paper is white whatever the screen is. */
export const PRINT_INK: ChartInk = {
  paper: '#ffffff',
  ink: '#1d1c1a',
  faint: '#5b5852',
  rule: '#e0dcd3',
  official: '#77736b',
  point: '#0b6b60',
  plan: '#9a3412',
  font: 'system-ui, sans-serif',
};

/** Reads the theme off an element on the page. */
export function readInk(element: Element): ChartInk {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: read('--sheet'),
    ink: read('--ink'),
    faint: read('--ink-2'),
    rule: read('--rule'),
    official: read('--chart-official'),
    point: read('--statistic'),
    plan: read('--warn'),
    font: style.fontFamily,
  };
}
