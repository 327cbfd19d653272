import browser, { type Tabs } from 'webextension-polyfill';
import type { TabCalls } from '../messages/calls';
import { callWithEngine } from './inject';

/** The manifest's commands and the call each makes to the page in front. */
const COMMANDS: Readonly<Record<string, (tab: TabCalls) => Promise<void>>> = {
  'next-mark': (tab) => tab.stepMark('next'),
  'previous-mark': (tab) => tab.stepMark('previous'),
  'open-card': (tab) => tab.openCard(),
  'save-selection': (tab) => tab.saveSelection(),
};

/** Does what a keyboard command says in the tab in front; an unknown command does nothing. */
export async function answerCommand(name: string, given?: Tabs.Tab): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  // Firefox names the tab only since 126, and Chrome not for every command.
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (!command || tab?.id === undefined) return;
  await callWithEngine({ tab: tab.id, frame: 0 }, tab.url, command);
}
