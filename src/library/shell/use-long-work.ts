import { useRef, useState } from 'preact/hooks';
import type { Progress } from '../../transfer/to-blob';
import { useTools } from './tools';

/** How far long work is. */
export interface Done {
  readonly done: number;
  readonly of: number;
}

/** Nothing is shown of what takes no longer than this. */
const SHORT_MS = 150;

/** Runs one piece of long work at a time, with progress and a way to stop it; what goes wrong is told in the notice bar. */
export function useLongWork() {
  const { complain } = useTools();
  const [progress, setProgress] = useState<Done | undefined>();
  const stop = useRef<AbortController | undefined>(undefined);
  const run = async (work: (progress: Progress) => Promise<void>): Promise<void> => {
    const own = new AbortController();
    stop.current = own;
    const begun = performance.now();
    const onProgress = (done: number, of: number) => {
      if (performance.now() - begun > SHORT_MS) setProgress({ done, of });
    };
    try {
      await work({ signal: own.signal, onProgress });
    } catch (error) {
      if (!own.signal.aborted) complain(error);
    }
    setProgress(undefined);
  };
  return { progress, run, stop: () => stop.current?.abort() };
}
