import type { Surface } from '../harness/surface';

/** A row of the popup as a reader sees it. */
export interface PopupRow {
  readonly kind: string;
  readonly name: string;
  readonly facts: string;
  readonly earlier: string;
  readonly line: string;
  readonly link: string;
  readonly figures: readonly PopupFigure[];
}

export interface PopupFigure {
  readonly value: string;
  readonly date: string;
  readonly difference: string;
  readonly verdict: string;
  readonly source: string;
  readonly link: string;
}

export interface PopupContent {
  readonly title: string;
  readonly byline: string;
  /** Figures that stand apart because an earlier one differs. */
  readonly news: readonly PopupRow[];
  readonly rows: readonly PopupRow[];
  readonly saved: readonly string[];
}

/** What the popup says, once memory has answered. */
export async function readPopup(popup: Surface): Promise<PopupContent> {
  await popup.waitFor('the popup to hear from memory', () => {
    const rows = document.querySelectorAll('.row, .figure-card');
    return (
      rows.length > 0 && document.querySelectorAll('.row .earlier').length === document.querySelectorAll('.row').length
    );
  });
  return popup.evaluate(() => {
    const textOf = (root: Element, selector: string) =>
      root.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
    const linkOf = (root: Element, selector: string) => root.querySelector<HTMLAnchorElement>(selector)?.href ?? '';
    const toFigure = (row: Element) => ({
      value: textOf(row, '.value'),
      date: textOf(row, '.date'),
      difference: textOf(row, '.difference'),
      verdict: textOf(row, '.verdict'),
      source: textOf(row, '.source'),
      link: linkOf(row, 'a.source'),
    });
    const toRow = (row: Element) => ({
      kind: row.closest('section')?.getAttribute('aria-label') ?? '',
      name: textOf(row, '.name, .figure-now'),
      facts: textOf(row, '.facts'),
      earlier: textOf(row, '.earlier'),
      line: textOf(row, '.line'),
      link: linkOf(row, '.line a'),
      figures: [...row.querySelectorAll('.earlier-figures li')].map(toFigure),
    });
    return {
      title: textOf(document.body, '.article h1'),
      byline: textOf(document.body, '.article p'),
      news: [...document.querySelectorAll('.figure-card')].map(toRow),
      rows: [...document.querySelectorAll('.row')].map(toRow),
      saved: [...document.querySelectorAll<HTMLElement>('.saved-item')].map((item) => item.innerText),
    };
  });
}
