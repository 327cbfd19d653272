import type { Nodes, Parent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { NOTE_SYNTAX } from '../model/note-syntax';

/** A note's Markdown as elements of ours. HTML in it stays the text it is, pictures are named, and links lead to the web only. */
export function Markdown({ text }: { readonly text: string }) {
  const tree = useMemo(() => fromMarkdown(text, NOTE_SYNTAX), [text]);
  return <div class="markdown">{toChildren(tree)}</div>;
}

function toChildren(parent: Parent): ComponentChild[] {
  return parent.children.map((child) => toElement(child));
}

function toElement(node: Nodes): ComponentChild {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'image':
      return node.alt || node.url;
    case 'emphasis':
      return <em>{toChildren(node)}</em>;
    case 'strong':
      return <strong>{toChildren(node)}</strong>;
    case 'heading':
      return <p class="markdown-heading">{toChildren(node)}</p>;
    case 'paragraph':
      return <p>{toChildren(node)}</p>;
    case 'blockquote':
      return <blockquote>{toChildren(node)}</blockquote>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{toChildren(node)}</ol> : <ul>{toChildren(node)}</ul>;
    case 'listItem':
      return <li>{toChildren(node)}</li>;
    case 'link':
      return isWeb(node.url) ? (
        <a href={node.url} target="_blank" rel="noreferrer">
          {toChildren(node)}
        </a>
      ) : (
        toChildren(node)
      );
    default:
      return 'children' in node ? toChildren(node) : 'value' in node ? node.value : null;
  }
}

function isWeb(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
