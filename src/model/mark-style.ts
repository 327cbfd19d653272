import type { MentionType } from './mention';

/** How marks are drawn: sets of hues, lines and whether there is a tint behind the words. Patterns stay, so that hue is never alone. */
export interface MarkStyle {
  readonly palette: PaletteName;
  readonly line: LineWeight;
  readonly tint: boolean;
}

export const PALETTES = ['gatelog', 'colour-blind', 'ink'] as const;
export type PaletteName = (typeof PALETTES)[number];

export const LINE_WEIGHTS = ['fine', 'usual', 'bold'] as const;
export type LineWeight = (typeof LINE_WEIGHTS)[number];

export const DEFAULT_STYLE: MarkStyle = { palette: 'gatelog', line: 'usual', tint: true };

/** The hues of one ground. */
export type Inks = Readonly<Record<MentionType, string>>;

/** Grounds that hues are made for: the lightest and the darkest paper that pages of ours have. */
export const GROUNDS = { light: '#fbfaf7', dark: '#211f1d' } as const;

/** The first is that of ui/theme.css and marks.css; the second is told apart with every colour blindness (tests/model). */
export const INKS: Readonly<Record<PaletteName, Readonly<Record<'light' | 'dark', Inks>>>> = {
  gatelog: {
    light: { prison: '#a33a12', official: '#1f56a8', organisation: '#6a3fa0', statistic: '#0b6b60' },
    dark: { prison: '#f29a72', official: '#8fb8f5', organisation: '#c6a8f2', statistic: '#66cdbf' },
  },
  'colour-blind': {
    light: { prison: '#c04000', official: '#0050d0', organisation: '#111111', statistic: '#008073' },
    dark: { prison: '#ff8a3d', official: '#8f9fff', organisation: '#f5f5f5', statistic: '#19b5a5' },
  },
  ink: {
    light: { prison: '#111111', official: '#111111', organisation: '#111111', statistic: '#111111' },
    dark: { prison: '#f5f5f5', official: '#f5f5f5', organisation: '#f5f5f5', statistic: '#f5f5f5' },
  },
};

interface Pattern {
  readonly line: 'solid' | 'dotted' | 'dashed' | 'double';
  readonly px: number;
  /** Share of its hue behind the words, on light and on dark; design.md allows 12%. */
  readonly tint: readonly [light: number, dark: number];
}

const PATTERNS: Readonly<Record<MentionType, Pattern>> = {
  prison: { line: 'solid', px: 2, tint: [8, 12] },
  official: { line: 'dotted', px: 2, tint: [7, 12] },
  organisation: { line: 'dashed', px: 1.5, tint: [0, 0] },
  statistic: { line: 'double', px: 1, tint: [8, 12] },
};

const WEIGHTS: Readonly<Record<LineWeight, number>> = { fine: 0.6, usual: 1, bold: 1.6 };

/** How one kind is drawn: CSS values of `text-decoration` and `background-color`. */
export function toMarkLook(
  style: MarkStyle,
  kind: MentionType,
  ground: 'light' | 'dark',
): { readonly line: string; readonly tint: string } {
  const ink = INKS[style.palette][ground][kind];
  const { line, px, tint } = PATTERNS[kind];
  const share = style.tint ? tint[ground === 'light' ? 0 : 1] : 0;
  const thick = Math.round(px * WEIGHTS[style.line] * 10) / 10;
  return {
    line: `underline ${line} ${thick}px ${ink}`,
    tint: share > 0 ? `${ink}${toHex((share / 100) * 255)}` : 'transparent',
  };
}

function toHex(byte: number): string {
  return Math.round(byte).toString(16).padStart(2, '0');
}

/** The same style sheet as highlight/marks.css has for the screen, for another style; names are those of `nameOf`. */
export function toMarkCss(style: MarkStyle, nameOf: (kind: MentionType, ground: 'light' | 'dark') => string): string {
  const rules = (['light', 'dark'] as const).flatMap((ground) =>
    (Object.keys(PATTERNS) as MentionType[]).map((kind) => {
      const { line, tint } = toMarkLook(style, kind, ground);
      return `::highlight(${nameOf(kind, ground)}){text-decoration:${line};background-color:${tint}}`;
    }),
  );
  return `@media screen{${rules.join('')}}`;
}
