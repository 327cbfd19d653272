import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../model/settings';
import { openStore } from '../store/open-store';
import { changeSettings, readSettings } from '../store/settings';
import { speakChosen } from '../ui/speak-chosen';
import { tellTabs } from '../ui/tell-tabs';
import { sayError } from '../words/say-problem';

/**
 * The settings, and a way to change them that shows a change only once it is on disk. `undo` puts the last change back.
 * A failure is said in `problem`; the settings then stay as they were.
 */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | undefined>();
  const [before, setBefore] = useState<Settings | undefined>();
  const [problem, setProblem] = useState('');

  const run = useCallback(async (work: () => Promise<Settings>): Promise<boolean> => {
    try {
      const now = await work();
      await speakChosen(now.language);
      setSettings(now);
      setProblem('');
      return true;
    } catch (error) {
      setProblem(sayError(error));
      return false;
    }
  }, []);

  useEffect(() => {
    void run(async () => readSettings(await openStore()));
  }, [run]);

  const change = async (wanted: Partial<Settings>) => {
    const was = settings;
    if (!(await run(async () => changeSettings(await openStore(), wanted)))) return;
    setBefore(was);
    tellTabs();
  };
  const undo = async () => {
    if (!before || !(await run(async () => changeSettings(await openStore(), before)))) return;
    setBefore(undefined);
    tellTabs();
  };
  return { settings, problem, change, undo: before ? undo : undefined };
}
