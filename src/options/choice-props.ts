import type { Settings } from '../model/settings';

/** What every group of choices is given. */
export interface ChoiceProps {
  readonly settings: Settings;
  readonly change: (wanted: Partial<Settings>) => void;
  /** What the reader searches the options for. */
  readonly query: string;
}
