// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../../src/ui/markdown';

function show(text: string): HTMLElement {
  const root = document.createElement('div');
  render(<Markdown text={text} />, root);
  return root;
}

describe('a note’s Markdown', () => {
  it('is shown as elements', () => {
    const root = show('Ask the **POA** for *the* `table`.\n\n- one\n- two\n\n> quoted');
    expect(root.querySelector('strong')?.textContent).toBe('POA');
    expect([...root.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['one', 'two']);
    expect(root.querySelector('blockquote')?.textContent).toBe('quoted');
  });

  it('links to the web, and nowhere else', () => {
    const root = show(
      '[a](https://www.bbc.co.uk/) [b](javascript:alert(1)) [c](data:text/html,x) <https://x.example/>',
    );
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://www.bbc.co.uk/',
      'https://x.example/',
    ]);
    expect(root.textContent).toContain('b');
  });

  it('keeps HTML as the text it is, and fetches no picture', () => {
    const root = show('<img src=x onerror=alert(1)>\n\n![alt words](https://x.example/a.png) and <b>bold</b>');
    expect(root.querySelector('img, b, script')).toBeNull();
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(root.textContent).toContain('alt words');
    expect(show('<div>\n*x*\n</div>').innerHTML).toContain('&lt;div&gt;');
    expect(show('<div>\n*x*\n</div>').querySelector('em')?.textContent).toBe('x');
  });

  it('never makes an element that acts, whatever was typed', () => {
    const bit = fc.constantFrom(
      '<script>',
      '</script>',
      '<svg onload=x>',
      '[a](',
      'javascript:x',
      ')',
      '![',
      '](',
      '`',
      '*',
      '\n',
      '> ',
      '&lt;',
      'word',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 20 }), (bits) => {
        const root = show(bits.join(''));
        expect(root.querySelector('script, svg, img, iframe, object, form')).toBeNull();
        for (const link of root.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
      }),
    );
  });
});
