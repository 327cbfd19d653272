import { readFileSync } from 'node:fs';
import type { Looks, Surface } from './surface';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

/** Puts on a look, and waits until it has arrived and every transition into it is over: axe reads the colours of the moment. */
export async function putOn(surface: Surface, looks: Looks): Promise<void> {
  await surface.setLooks(looks);
  await surface.waitFor(
    `the page to be ${JSON.stringify(looks)}`,
    ({ scheme = 'light', forcedColors = false, reducedMotion = false, isTouch = false }) =>
      matchMedia(`(prefers-color-scheme: ${scheme})`).matches &&
      matchMedia('(forced-colors: active)').matches === forcedColors &&
      matchMedia('(prefers-reduced-motion: reduce)').matches === reducedMotion &&
      matchMedia('(pointer: coarse)').matches === isTouch &&
      new Promise<boolean>((done) => {
        // What a closed fold hides never ends its transitions.
        const isSeen = ({ effect }: Animation) => (effect as KeyframeEffect | null)?.target?.checkVisibility() === true;
        requestAnimationFrame(() => requestAnimationFrame(() => done(!document.getAnimations().some(isSeen))));
      }),
    looks,
  );
}

/**
 * What axe-core finds, one line a place; empty when there is nothing. In forced colours it is not asked of contrast: the
 * reader's own palette is painted over the colours that a page computes, and those are all it can read.
 */
export async function findViolations(surface: Surface): Promise<string[]> {
  await surface.addLibrary(AXE);
  return surface.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const enabled = !matchMedia('(forced-colors: active)').matches;
    const { violations } = await axe.run({ rules: { 'color-contrast': { enabled } } });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  });
}
