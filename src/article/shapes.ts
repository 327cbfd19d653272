import type { Block } from './blocks';

/** The kind of element that each block stands in, by its own and its parent's name and classes. */
export function readShapes(blocks: readonly Block[]): readonly string[] {
  let parent: Element | null = null;
  let outer = '';
  // Of elements without attributes in that parent, by name: as a rule all paragraphs of an article.
  const bare = new Map<string, string>();
  return blocks.map(({ element }) => {
    const { parentElement } = element;
    if (parentElement !== parent) {
      parent = parentElement;
      outer = parent ? toShape(parent) : '';
      bare.clear();
    }
    if (element.hasAttributes()) return `${outer}>${toShape(element)}`;
    const name = element.localName;
    let shape = bare.get(name);
    if (shape === undefined) {
      shape = `${outer}>${name}`;
      bare.set(name, shape);
    }
    return shape;
  });
}

function toShape(element: Element): string {
  return element.hasAttributes() ? `${element.localName}.${element.getAttribute('class')}` : element.localName;
}
