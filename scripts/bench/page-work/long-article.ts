import { readMarkedArticles } from '../articles';

/** What a long article is made of besides the paragraphs of our news site: words that name nothing. */
const PLAIN = [
  'The council met on Tuesday evening to talk about the new market square, and nobody who spoke was against the plan.',
  'A second reading of the papers is due in the spring, when the shops in the <a href="#">old arcade</a> have had their say.',
  'It was the <em>third time</em> in as many weeks that the bridge had been shut, and the queues reached the ring road.',
  'Those who live by the river say that the wall ought to be higher, and that the money for it was promised long ago.',
];
const SIZE = 1_000_000;

/** An article of a megabyte in which some 5,000 things are marked, as the HTML of a page. */
export function longArticle(): string {
  const paragraphs = readMarkedArticles().flatMap(({ text }) => text.split('\n').filter((line) => line.length > 60));
  return toPage('A long report on prisons', (i) =>
    i % 5 < 2 ? toHtml(paragraphs[i % paragraphs.length] as string) : (PLAIN[i % PLAIN.length] as string),
  );
}

/** A page as long that is about something else; with a word in passing, its menu and one sentence speak of a prison. */
export function unrelatedArticle(inPassing: boolean): string {
  const aside = inPassing ? '<nav><a href="#">Crime and prisons</a></nav><p>The play is set in a prison.</p>' : '';
  return toPage('A long report on a town', (i) => PLAIN[i % PLAIN.length] as string, aside);
}

function toPage(title: string, paragraph: (index: number) => string, before = ''): string {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < SIZE; i++) {
    const text = paragraph(i);
    parts.push(`<p>${text}</p>`);
    size += text.length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="article:published_time" content="2024-09-10"></head>
    <body>${before}<main><h1>${title}</h1><article>\n${parts.join('\n')}\n</article></main></body></html>`;
}

function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
