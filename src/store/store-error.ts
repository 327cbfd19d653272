/** Of a full disk too, which a browser may find out only while it writes, and then calls by any name. */
const NOT_WRITTEN =
  'The library could not be written: the disk may be full, or the work was stopped. What was kept before is safe. Free some space and try again.';

const SENTENCES: Readonly<Record<string, string>> = {
  QuotaExceededError:
    'This could not be kept: the disk, or the room the browser gives Gatelog, is full. What was kept before is safe. Free some space and try again.',
  VersionError:
    'The library was last opened by a newer Gatelog. It is safe, but this version cannot read it. Update Gatelog and try again.',
  InvalidStateError: 'The library was just closed for an update. Nothing was lost. Try again.',
  UnknownError:
    'The browser could not read or write the library: the disk may be full. What was kept before is safe. Free some space, or restart the browser, and try again.',
  SecurityError: 'The browser does not let Gatelog keep anything: its storage is turned off.',
};

/** An error of the database as a sentence for the reader: what happened, what is safe, what to do. Others pass unchanged. */
export function toStoreError(error: unknown): Error {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  const sentence = Object.hasOwn(SENTENCES, name) ? SENTENCES[name] : undefined;
  if (sentence) return new Error(sentence, { cause: error });
  if (error instanceof Error && !isFromBrowser(error)) return error;
  return new Error(NOT_WRITTEN, { cause: error });
}

function isFromBrowser(error: Error): boolean {
  return typeof DOMException !== 'undefined' && error instanceof DOMException;
}
