import type { Annotation } from '../model/annotation';
import { words } from '../words/spoken';
import { ArticleGroups } from './article-groups';
import { type FormatWriter, toFormat } from './format';
import { findHistory } from './history-words';
import { escapeHtml } from './html-text';
import { toNoteHtml } from './note-html';
import { findWebAddress } from './to-iri';

/** Quiet on the screen, made for paper: no article's heading at the foot of a page, addresses printed in full. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #5b5b66; --line: #d4d4dc; --paper: #fff }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf1; --soft: #a3a3b0; --line: #3b3b45; --paper: #17171b } }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem; color: var(--ink); background: var(--paper); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1.5rem }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.5rem 0 .25rem; border-top: 1px solid var(--line); padding-top: 1.5rem }
.byline, .foot, .state { color: var(--soft); font-size: .875rem; margin: 0 }
.byline a { color: inherit }
.passage { margin: 1.25rem 0; break-inside: avoid }
.passage > blockquote { margin: 0; padding: .125rem 0 .125rem 1rem; border-left: 4px solid var(--mark); font-family: Georgia, serif; white-space: pre-line }
.amber { --mark: #b7791f } .green { --mark: #2f855a } .blue { --mark: #2b6cb0 } .rose { --mark: #c0436b } .violet { --mark: #6b46c1 }
.note { margin: .5rem 0 0 1.25rem }
.note li > p { margin: .125rem 0 } .note > :first-child { margin-top: 0 } .note > :last-child { margin-bottom: 0 }
.tags { list-style: none; display: flex; flex-wrap: wrap; gap: .375rem; margin: .5rem 0 0 1.25rem; padding: 0; font-size: .8125rem }
.tags li { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .625rem }
.state { margin: .5rem 0 0 1.25rem; font-style: italic }
pre { overflow-x: auto } .foot { margin-top: 3rem }
@media print { :root { --ink: #000; --soft: #444; --line: #999; --paper: #fff } body { max-width: none; padding: 0; font-size: 11pt } h2, .byline { break-after: avoid } .byline a::after { content: " (" attr(href) ")" } }
`;

/** No script, no address to load from: the file shows the same wherever it is opened, and calls nobody. */
const toHead = (): string => `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.say('exportTitle'))}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(words.say('section_annotations'))}</h1>
`;

class ReportWriter implements FormatWriter<string> {
  private readonly groups = new ArticleGroups();
  private head = toHead();

  add(annotation: Annotation): string {
    return this.takeHead() + toArticle(this.groups.add(annotation));
  }

  end(): string {
    return `${this.takeHead()}${toArticle(this.groups.end())}<p class="foot">${escapeHtml(words.say('exportFoot'))}</p>\n</body>\n</html>\n`;
  }

  private takeHead(): string {
    const { head } = this;
    this.head = '';
    return head;
  }
}

function toArticle(annotations: readonly Annotation[]): string {
  const [first] = annotations;
  if (!first) return '';
  const { title, publisher, author, published, url } = first.source;
  const address = findWebAddress(url);
  const facts = [publisher, author, published].filter((fact) => fact !== undefined).map(escapeHtml);
  const link = address
    ? `<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(new URL(address).host)}</a>`
    : escapeHtml(url);
  return `<section>
<h2>${escapeHtml(title)}</h2>
<p class="byline">${[...facts, link].join(' · ')}</p>
${annotations.map(toPassage).join('')}</section>
`;
}

function toPassage(annotation: Annotation): string {
  const { quote, note, tags, colour, id } = annotation;
  const told = findHistory(annotation);
  const parts = [
    `<blockquote>${escapeHtml(quote.exact)}</blockquote>`,
    note.trim() ? `<div class="note">${toNoteHtml(note)}</div>` : '',
    tags.length > 0 ? `<ul class="tags">${tags.map((tag) => `<li>${escapeHtml(tag)}</li>`).join('')}</ul>` : '',
    told ? `<p class="state">${escapeHtml(told)}</p>` : '',
  ];
  return `<div class="passage ${escapeHtml(colour)}" id="${escapeHtml(id)}">\n${parts.filter(Boolean).join('\n')}\n</div>\n`;
}

/** One page to read, send or print. */
export const HTML_REPORT = toFormat({
  id: 'html',
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',
  open: () => new ReportWriter(),
});
