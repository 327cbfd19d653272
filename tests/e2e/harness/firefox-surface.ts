import { type Bidi, evaluateIn } from './bidi';
import { splitKeys, toWebDriverKey } from './keys';
import { type Looks, Surface } from './surface';

/** What a Firefox surface needs from its browser. */
export interface FirefoxHost {
  readonly bidi: Bidi;
  setLooks(looks: Looks): Promise<void>;
}

/** Anything shown in Firefox, by its context id: a tab, the popup, the sidebar. */
export class FirefoxSurface extends Surface {
  constructor(
    protected readonly host: FirefoxHost,
    readonly context: string,
  ) {
    super();
  }

  protected run(expression: string): Promise<string | undefined> {
    return evaluateIn(this.host.bidi, this.context, expression);
  }

  protected async capture(): Promise<Uint8Array> {
    const { data } = await this.host.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    return Buffer.from(data, 'base64');
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.#perform('pointer', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#perform('pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async press(keys: string): Promise<void> {
    const values = splitKeys(keys).map(toWebDriverKey);
    await this.#perform('key', [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...[...values].reverse().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async type(text: string): Promise<void> {
    await this.#perform(
      'key',
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  setLooks(looks: Looks): Promise<void> {
    return this.host.setLooks(looks);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.host.bidi.send('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }

  async close(): Promise<void> {
    await this.host.bidi.send('browsingContext.close', { context: this.context });
  }

  async #perform(type: 'pointer' | 'key', actions: readonly object[]): Promise<void> {
    await this.host.bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type, id: type, actions }],
    });
  }
}
