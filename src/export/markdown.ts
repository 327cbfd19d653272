import type { Annotation } from '../model/annotation';
import { words } from '../words/spoken';
import { ArticleGroups } from './article-groups';
import { type FormatWriter, toFormat } from './format';
import { toFrontMatter } from './front-matter';
import { findHistory } from './history-words';
import { closeMarkdown, escapeMarkdown, toBlockQuote, toTag } from './markdown-text';
import { findWebAddress } from './to-iri';

/** The annotations of one article as a file of its own, with the article's facts as front matter. */
export function toArticleMarkdown(annotations: readonly Annotation[]): string {
  const [first] = annotations;
  if (!first) throw new Error('A Markdown file needs at least one annotation.');
  const { title, url, publisher, author, published } = first.source;
  const front = toFrontMatter([
    ['title', title],
    ['url', url],
    ['publisher', publisher],
    ['author', author],
    ['published', published],
    ['annotations', annotations.length],
    ['tags', tagsOf(annotations)],
    ['about', [...new Set(annotations.flatMap((annotation) => annotation.about))]],
    ['source', 'Gatelog'],
  ]);
  return `${front}\n# ${escapeMarkdown(title)}\n\n${toByline(first)}\n${annotations.map(toBlock).join('')}`;
}

/** An article as one section of a file of several. */
function toSection(annotations: readonly Annotation[]): string {
  const [first] = annotations;
  if (!first) return '';
  return `\n## ${escapeMarkdown(first.source.title)}\n\n${toByline(first)}\n${annotations.map(toBlock).join('')}`;
}

function toByline({ source }: Annotation): string {
  const address = findWebAddress(source.url);
  // An address that is not of the web is shown, never linked.
  const link = address ? `[${escapeMarkdown(new URL(address).host)}](<${address}>)` : escapeMarkdown(source.url);
  const facts = [source.publisher, source.author, source.published].filter((fact) => fact !== undefined);
  return [...facts.map(escapeMarkdown), link].join(' · ');
}

function toBlock(annotation: Annotation): string {
  const { note, tags, id } = annotation;
  const parts = [`${toBlockQuote(annotation.quote.exact)}\n\n^${id.slice(0, 8)}`];
  if (note.trim()) parts.push(closeMarkdown(note.trim()));
  const shown = [...new Set(tags.map(toTag).filter(Boolean))].map((tag) => `#${tag}`);
  if (shown.length > 0) parts.push(shown.join(' '));
  const history = findHistory(annotation);
  if (history) parts.push(`*${escapeMarkdown(history)}*`);
  return `\n${parts.join('\n\n')}\n`;
}

function tagsOf(annotations: readonly Annotation[]): readonly string[] {
  return [...new Set(annotations.flatMap(({ tags }) => tags.map(toTag)).filter(Boolean))];
}

/** Holds back one article at a time: a file of a single article is written with that article's facts as its own. */
class MarkdownWriter implements FormatWriter<string> {
  private readonly groups = new ArticleGroups();
  private sections = 0;

  add(annotation: Annotation): string {
    const done = this.groups.add(annotation);
    return done.length === 0 ? '' : this.toNext(done);
  }

  end(): string {
    const last = this.groups.end();
    if (this.sections > 0) return this.toNext(last);
    return last.length > 0 ? toArticleMarkdown(last) : toHead();
  }

  private toNext(article: readonly Annotation[]): string {
    const head = this.sections === 0 ? toHead() : '';
    this.sections++;
    return head + toSection(article);
  }
}

/** The head of a file of several articles. */
function toHead(): string {
  const title = words.say('section_annotations');
  const front = toFrontMatter([
    ['title', title],
    ['source', 'Gatelog'],
  ]);
  return `${front}\n# ${title}\n`;
}

/** Notes for Obsidian and any other Markdown editor. */
export const MARKDOWN = toFormat({
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  open: () => new MarkdownWriter(),
});
