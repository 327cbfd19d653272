import type { ComponentChild } from 'preact';
import type { MessageKey } from '../words/message-key';
import { words } from '../words/spoken';

/** A character that no message holds. */
const MARK = '\ue000';

/** A message of which `$1` is an element: a link, a key. */
export function around(key: MessageKey, element: ComponentChild): ComponentChild {
  const [before = '', after = ''] = words.say(key, MARK).split(MARK);
  return [before, element, after];
}
