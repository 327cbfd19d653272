import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SITES, toMatchPattern } from '../../src/model/sites';

const state = vi.hoisted(() => ({ origins: [] as string[], text: '', title: '' }));

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { getAll: async () => ({ origins: state.origins }) },
    runtime: { getManifest: () => ({ action: { default_title: 'Gatelog' } }) },
    action: {
      setBadgeText: async (shown: object) => void Object.assign(state, shown),
      setTitle: async (shown: object) => void Object.assign(state, shown),
    },
  },
}));
vi.mock('../../src/background/read-words', () => ({ readWords: async () => ({ say: (key: string) => key }) }));

const { showAccess } = await import('../../src/background/show-access');

describe('the toolbar button of a Gatelog that', () => {
  beforeEach(() => Object.assign(state, { text: '', title: '' }));

  it('may read none of the listed sites says so', async () => {
    state.origins = ['*://unlisted.example/*'];
    await showAccess();
    expect(state).toMatchObject({ text: '!', title: 'badgeNoAccess' });
  });

  it('may read some says nothing', async () => {
    state.origins = SITES.slice(0, 1).map(toMatchPattern);
    await showAccess();
    expect(state).toMatchObject({ text: '', title: 'Gatelog' });
  });
});
