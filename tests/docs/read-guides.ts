/** One step of a guide, as its code block gives it. */
export type Step =
  /** A line to add at the end of a file. */
  | { readonly kind: 'line'; readonly path: string; readonly text: string }
  /** Lines to take out and to put in where the lines around them stand. */
  | { readonly kind: 'change'; readonly path: string; readonly text: string }
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'run'; readonly text: string }
  /** A mention that the last command must have printed, by some of its fields. */
  | { readonly kind: 'expect'; readonly text: string };

export interface Guide {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** The guides of docs/guides.md, a section each; one without a code block is none. Throws at a block nobody knows what to do with. */
export function readGuides(markdown: string): readonly Guide[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => ({ title: section.split('\n', 1)[0] ?? '', steps: readSteps(section) }))
    .filter(({ steps }) => steps.length > 0);
}

function readSteps(section: string): readonly Step[] {
  const blocks = section.matchAll(/^( *)```(\w+)(?: (\S+))?\n(.*?)^ *```$/gms);
  return [...blocks].map(([, indent = '', language = '', path, body = '']) => {
    const text = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    return toStep(language, path, text);
  });
}

function toStep(language: string, path: string | undefined, text: string): Step {
  if (language === 'sh') return { kind: 'run', text };
  if (language === 'json') return { kind: 'expect', text };
  if (!path) throw new Error(`A block of ${language} names no file.`);
  if (language === 'jsonl') return { kind: 'line', path, text };
  return { kind: language === 'diff' ? 'change' : 'file', path, text };
}

/** A text with a diff's lines taken out and put in. The lines around them must stand in it exactly once. */
export function applyChange(text: string, change: string): string {
  const lines = change.replace(/\n$/, '').split('\n');
  const side = (sign: '-' | '+') =>
    lines.flatMap((line) => (line[0] === sign || line[0] === ' ' ? [`${line.slice(1)}\n`] : [])).join('');
  const [before, after] = [side('-'), side('+')];
  const places = text.split(before).length - 1;
  if (places !== 1) throw new Error(`These lines stand in the file ${places} times, not once:\n${before}`);
  return text.replace(before, () => after);
}
