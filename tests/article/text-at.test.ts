import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findTextAt } from '../../src/article/text-at';

const { document } = new JSDOM('').window;

function toBody(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
}

/** The text node at a place, found by looking at each. */
function findByWalking(root: Node, place: number): Node | undefined {
  const walker = document.createTreeWalker(root, 4);
  let left = place;
  while (walker.nextNode()) {
    const { length } = walker.currentNode as Text;
    if (left < length) return walker.currentNode;
    left -= length;
  }
  return undefined;
}

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('', 'word ', '\n', '<!-- no text -->', '<br>', '<script>code</script>'),
    fc
      .tuple(fc.constantFrom('div', 'b', 'section'), fc.array(tie('tree'), { maxLength: 6 }))
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
}));

/** How many places of a text are tried, from its first to its last part: each is found by walking all before it. */
const PLACES = 40;

describe('findTextAt', () => {
  it('finds the node in which each place of the text lies', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 12 }), (parts) => {
        const body = toBody(parts.join(''));
        const length = body.textContent?.length ?? 0;
        const step = Math.ceil((length + 1) / PLACES);
        for (let place = 0; place < length; place += step)
          expect(findTextAt(body, place)).toBe(findByWalking(body, place));
      }),
    );
  });

  it('finds none behind the end', () => {
    expect(findTextAt(toBody('<p>One</p><p>two<!-- three --></p>'), 6)).toBeUndefined();
    expect(findTextAt(toBody(''), 0)).toBeUndefined();
  });
});
