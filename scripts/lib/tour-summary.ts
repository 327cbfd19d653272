import type { PopupContent } from '../../tests/e2e/journeys/read-popup';
import type { Marks } from '../../tests/e2e/journeys/road';

/** What a tour came to; out/summary.json. */
export interface TourSummary {
  readonly browser: string;
  readonly articles: readonly { readonly url: string; readonly marked: Marks }[];
  readonly popup: PopupContent;
  readonly saved: { readonly passage: string; readonly note: string; readonly tags: string };
  readonly exported: readonly { readonly format: string; readonly file: string }[];
  /** What the extension asked the network for. */
  readonly requests: readonly string[];
  readonly pictures: readonly string[];
}

/** The summary as Markdown, for reading: what was marked, what the popup said, what was exported. */
export function toSummary({ browser, articles, popup, saved, exported, requests, pictures }: TourSummary): string {
  return [
    `# A tour in ${browser === 'chromium' ? 'Chromium' : 'Firefox'}`,
    '',
    '## Marked',
    ...articles.flatMap(({ url, marked }) => ['', url, '', ...toMarkLines(marked)]),
    '',
    `## What the popup said over the last one`,
    '',
    `${popup.title} (${popup.byline})`,
    '',
    ...toPopupLines(popup),
    '',
    '## Saved',
    '',
    `> ${saved.passage}`,
    '',
    `${saved.note} [${saved.tags}]`,
    '',
    '## Exported',
    '',
    ...exported.map(({ format, file }) => `- ${format}: ${file}`),
    '',
    '## Pictures',
    '',
    ...pictures.map((picture) => `- ${picture}`),
    '',
    requests.length === 0
      ? 'The extension made no network request.'
      : `The extension asked the network for: ${requests.join(', ')}`,
    '',
  ].join('\n');
}

function toMarkLines(marked: Marks): string[] {
  return Object.entries(marked).map(([highlight, words]) => {
    const kind = highlight.replace(/^gatelog-/, '');
    return `- ${kind} (${words.length}): ${[...new Set(words)].join(' · ')}`;
  });
}

function toPopupLines({ news, rows }: PopupContent): string[] {
  return [...news, ...rows].map(({ name, facts, earlier, line, figures }) => {
    const before = figures.map(({ value, date, difference, source }) =>
      [value, date, difference, source].filter(Boolean).join(', '),
    );
    const parts = [facts, earlier, line, ...before].map((part) => part.replace(/\s+/g, ' ').trim()).filter(Boolean);
    return `- **${name}** ${parts.join(' | ')}`.trimEnd();
  });
}
