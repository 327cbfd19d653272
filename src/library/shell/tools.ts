import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { openStore } from '../../store/open-store';
import { SearchIndex } from '../../store/search/search-index';

/** Something that was done, said in a sentence; with a way back where there is one. */
export interface Done {
  readonly what: string;
  readonly undo?: () => Promise<unknown>;
}

/** What every part of the library shares. */
export interface Tools {
  readonly index: SearchIndex;
  /** Counts the changes that were made or noticed: whoever shows something loads it again when this moves. */
  readonly version: number;
  /** Says what was done, and has everything loaded again. */
  readonly report: (done: Done) => void;
  /** Says what could not be done. */
  readonly complain: (error: unknown) => void;
}

export const ToolsContext = createContext<Tools>({
  index: new SearchIndex(openStore),
  version: 0,
  report: () => undefined,
  complain: () => undefined,
});

export function useTools(): Tools {
  return useContext(ToolsContext);
}
