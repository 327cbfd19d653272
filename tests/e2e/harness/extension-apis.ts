/** The few extension APIs that the harness calls in the extension's own realms, as both browsers have them. */
export interface ExtensionApis {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: {
    query(query: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
  readonly commands: {
    /** Chromium's events can be raised from script, though no typing names it. */
    readonly onCommand: { dispatch(command: string, tab: unknown): void };
  };
}

/** Runs in the background: sends a request to the active tab that shows this address, and gives the reply. */
export async function sendToActiveTab(url: string, request: unknown): Promise<unknown> {
  const scope = globalThis as unknown as { readonly browser?: ExtensionApis; readonly chrome: ExtensionApis };
  const { tabs } = scope.browser ?? scope.chrome;
  const tab = (await tabs.query({ active: true })).find((one) => one.url === url);
  if (tab?.id === undefined) throw new Error(`No active tab shows ${url}`);
  return tabs.sendMessage(tab.id, request);
}

/** The value of a reply, or its error thrown. */
export function toAnswer<T>(reply: unknown): T {
  if (typeof reply === 'object' && reply !== null && 'value' in reply) return reply.value as T;
  throw new Error(`The tab answered ${JSON.stringify(reply)}`);
}
