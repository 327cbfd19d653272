import type { EngineInput } from '../model/article';
import type { Mention } from '../model/mention';
import { type RuleSet, recognise } from './recognise';

/** What one rule did: the mentions it made or changed, as they stand after it, and those it dropped. */
export interface TraceStep {
  readonly rule: string;
  readonly made: readonly Mention[];
  readonly dropped: readonly Mention[];
}

/** How the mentions of an article came about, rule by rule; rules that did nothing are left out. */
export function trace(input: EngineInput, rules?: RuleSet): readonly TraceStep[] {
  const steps: TraceStep[] = [];
  let before = new Set<Mention>();
  recognise(input, rules, (rule, mentions) => {
    const after = new Set(mentions);
    const made = mentions.filter((m) => !before.has(m));
    const dropped = [...before].filter((m) => !after.has(m) && !made.some((n) => isSameSpan(m, n)));
    if (made.length || dropped.length) steps.push({ rule, made, dropped });
    before = after;
  });
  return steps;
}

/** The steps as lines a person can read: `+` made or changed, `-` dropped. */
export function printTrace(steps: readonly TraceStep[]): string {
  const lines = steps.flatMap((step) => [
    step.rule,
    ...step.made.map((m) => `  + ${describe(m)}`),
    ...step.dropped.map((m) => `  - ${describe(m)}`),
  ]);
  return lines.join('\n');
}

function isSameSpan(a: Mention, b: Mention): boolean {
  return a.type === b.type && a.start === b.start && a.end === b.end;
}

function describe(m: Mention): string {
  const what = m.type === 'statistic' ? `${m.value} ${m.unit} ${m.measure}` : m.id;
  return `${m.start}-${m.end} ${m.type} "${m.text}" ${what} (${m.certainty}, ${m.rule})`;
}
