import browser from 'webextension-polyfill';
import type { BackgroundCalls } from '../messages/calls';
import { answerCalls } from '../messages/channel';
import { sweepParts } from '../transfer/disk-parts';
import { SHARED } from '../words/shared-words';
import { answersFor } from './answers';
import { answerBackupAlarm, planBackups } from './automatic-backup';
import { answerCommand } from './commands';
import { forgetDraftsUntil, OLD_DRAFT_MS } from './forget-drafts';
import { registerGranted } from './granted-sites';
import { answerInstalled } from './installed';
import { answerMenu, makeMenus } from './menus';
import { report } from './report';
import { answerAlarm, planRetention } from './retention';
import { showAccess } from './show-access';

/**
 * The background: Chrome's service worker, Firefox's event page. Both are stopped when idle and started for an event, which is
 * lost unless its listener is there at once: so all are added here, in the first turn, and nothing is held in memory.
 */
answerCalls<BackgroundCalls>(answersFor);
browser.runtime.onInstalled.addListener((details) => {
  answerInstalled(details).catch(report);
  showAccess().catch(report);
});
browser.runtime.onStartup.addListener(() => {
  planRetention().catch(report);
  planBackups().catch(report);
  showAccess().catch(report);
  forgetDraftsUntil(Date.now() - OLD_DRAFT_MS).catch(report);
  // No download of the last time goes on.
  sweepParts(Date.now(), 0).catch(report);
});
browser.alarms.onAlarm.addListener((alarm) => {
  answerAlarm(alarm).catch(report);
  answerBackupAlarm(alarm).catch(report);
  sweepParts(Date.now()).catch(report);
});
browser.permissions.onAdded.addListener(() => {
  registerGranted().catch(report);
  showAccess().catch(report);
});
browser.permissions.onRemoved.addListener(() => {
  registerGranted().catch(report);
  showAccess().catch(report);
});
browser.storage.local.onChanged.addListener((changes) => {
  if (SHARED in changes) makeMenus().catch(report);
});
browser.contextMenus.onClicked.addListener((info, tab) => {
  answerMenu(info, tab).catch(report);
});
browser.commands.onCommand.addListener((name, tab) => {
  answerCommand(name, tab).catch(report);
});
