import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { NOTE_SYNTAX } from '../model/note-syntax';
import { escapeHtml } from './html-text';
import { findWebAddress } from './to-iri';

/** The reader's Markdown as HTML. Raw HTML in it is shown as text, pictures as links, and only web addresses are linked. */
export function toNoteHtml(note: string): string {
  return toHtml(fromMarkdown(note, NOTE_SYNTAX));
}

/** Elements for the nodes that only hold others. */
const ELEMENTS: Partial<Readonly<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  blockquote: 'blockquote',
  listItem: 'li',
};

function toHtml(node: Nodes): string {
  const element = ELEMENTS[node.type];
  if (element && 'children' in node) return `<${element}>${inside(node.children)}</${element}>`;
  switch (node.type) {
    case 'root':
      return inside(node.children);
    case 'heading':
      // Under the report's own headings.
      return `<h4>${inside(node.children)}</h4>`;
    case 'list':
      return node.ordered ? `<ol>${inside(node.children)}</ol>` : `<ul>${inside(node.children)}</ul>`;
    case 'link':
      return toLink(node.url, inside(node.children));
    case 'image':
      return toLink(node.url, escapeHtml(node.alt || node.url));
    case 'code':
      return `<pre><code>${escapeHtml(node.value)}</code></pre>`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    default:
      return 'value' in node ? escapeHtml(node.value) : 'children' in node ? inside(node.children) : '';
  }
}

function inside(nodes: readonly (RootContent | Nodes)[]): string {
  return nodes.map(toHtml).join('');
}

function toLink(url: string, text: string): string {
  const address = findWebAddress(url);
  return address ? `<a href="${escapeHtml(address)}" rel="noreferrer">${text}</a>` : text;
}
