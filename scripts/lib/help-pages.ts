import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Plugin } from 'vite';

const SOURCES = 'docs/help';

/** Elements that a help text may be made of; anything else is a mistake. */
const ELEMENTS: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  list: 'ul',
  listItem: 'li',
  strong: 'strong',
};

/** A help text in Markdown as a page of the extension, which no script makes: `styles` are addresses of style sheets. */
export function toHelpPage(markdown: string, language: string, styles: readonly string[]): string {
  const tree = fromMarkdown(markdown);
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  return (
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escapeText(title)}</title>${links}<body class="help"><main>${inside(tree)}</main>`
  );
}

function toHtml(node: Nodes): string {
  if (node.type === 'text') return escapeText(node.value.replaceAll('\n', ' '));
  if (node.type === 'inlineCode') return `<code>${escapeText(node.value)}</code>`;
  if (node.type === 'heading') return `<h${node.depth}>${inside(node)}</h${node.depth}>`;
  const element = ELEMENTS[node.type];
  if (!element || !('children' in node)) throw new Error(`A help page cannot show ${node.type}.`);
  // An item of one paragraph needs no paragraph.
  const [only, ...more] = node.children;
  if (node.type === 'listItem' && only?.type === 'paragraph' && more.length === 0) return `<li>${inside(only)}</li>`;
  return `<${element}>${inside(node)}</${element}>`;
}

function inside(node: Parents): string {
  return node.children.map((child) => toHtml(child as Nodes)).join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Vite plugin that puts docs/help/*.md into the package as help/*.html, in the theme of our other pages. */
export function helpPages(): Plugin {
  let outDir = '';
  return {
    name: 'gatelog:help-pages',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle() {
      const theme = readdirSync(`${outDir}/assets`).find((name) => isTheme(`${outDir}/assets/${name}`));
      if (!theme) throw new Error('No style sheet of the build holds the theme.');
      mkdirSync(`${outDir}/help`, { recursive: true });
      for (const file of readdirSync(SOURCES)) {
        const language = file.replace('.md', '');
        const page = toHelpPage(readFileSync(`${SOURCES}/${file}`, 'utf8'), language, [
          `../assets/${theme}`,
          '../help.css',
        ]);
        writeFileSync(`${outDir}/help/${language}.html`, page);
      }
    },
  };
}

function isTheme(path: string): boolean {
  return path.endsWith('.css') && /:root\s*\{[^}]*--paper/.test(readFileSync(path, 'utf8'));
}
