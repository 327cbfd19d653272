import type { TabCalls } from '../messages/calls';
import type { StartCard } from './card-script';
import type { Shared } from './shared-with-card';

/** What the engine offers to the gate, and to itself when it is put into the page a second time. */
export interface RunningEngine {
  readonly calls: TabCalls;
  /** Marks and keeps the page's article, and follows what the page does from now on. */
  follow(): void;
}

/** The world that all content scripts of Gatelog in one page share, and no page script sees. */
interface Scope {
  gatelogGate?: 'watching' | 'open';
  gatelogEngine?: RunningEngine;
  gatelogShared?: Shared;
  gatelogCard?: StartCard;
}

export const scope = globalThis as typeof globalThis & Scope;
