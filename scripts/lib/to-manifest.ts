import { SITES, toMatchPattern } from '../../src/model/sites';

export type Target = 'chrome' | 'firefox';

/** The id Firefox knows the extension by; also the key of its test profiles. */
export const GECKO_ID = 'gatelog@gatelog.example';

/** What manifest.json holds, as far as the branches below look into it. */
interface BaseManifest {
  readonly options_ui?: { readonly page: string };
  readonly permissions: readonly string[];
  readonly background: { readonly service_worker: string; readonly type: 'module' };
  readonly content_scripts: readonly object[];
  readonly action: { readonly default_icon: object; readonly default_title: string };
}

const PANEL = 'src/panel/index.html';

/** What a manifest is made of besides manifest.json. */
export interface ManifestFacts {
  readonly target: Target;
  /** From package.json, the only place that states it. */
  readonly version: string;
  /** The pages there are, as paths from the project's root; the manifest names no other. */
  readonly pages: readonly string[];
}

/**
 * The manifest of one browser, from the one manifest.json, the package's version and the named list of sites.
 * crxjs does not convert between browsers, so the two differ here and nowhere else.
 */
export function toManifest(base: BaseManifest, { target, version, pages }: ManifestFacts): Record<string, unknown> {
  const matches = SITES.map(toMatchPattern);
  const { options_ui, ...rest } = base;
  const shared = {
    ...rest,
    version,
    host_permissions: matches,
    content_scripts: base.content_scripts.map((script) => ({ matches, ...script })),
    ...(options_ui && pages.includes(options_ui.page) ? { options_ui } : {}),
  };
  const hasPanel = pages.includes(PANEL);
  return target === 'chrome' ? toChrome(shared, hasPanel) : toFirefox(shared, hasPanel);
}

type SharedManifest = BaseManifest & { readonly version: string };

function toChrome(shared: SharedManifest, hasPanel: boolean): Record<string, unknown> {
  return {
    ...shared,
    // CSS.highlights came with 105, the side panel with 114, caretPositionFromPoint with 128.
    minimum_chrome_version: '128',
    permissions: [...shared.permissions, 'offscreen', ...(hasPanel ? ['sidePanel'] : [])],
    ...(hasPanel ? { side_panel: { default_path: PANEL } } : {}),
  };
}

function toFirefox(shared: SharedManifest, hasPanel: boolean): Record<string, unknown> {
  const { service_worker, type } = shared.background;
  return {
    ...shared,
    // Otherwise it is put out of sight, under the puzzle piece.
    action: { ...shared.action, default_area: 'navbar' },
    background: { scripts: [service_worker], type },
    ...(hasPanel ? { sidebar_action: toSidebar(shared) } : {}),
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        // CSS.highlights came with 140, data_collection_permissions with 140 and on Android with 142.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

function toSidebar({ action }: SharedManifest): object {
  return {
    default_panel: PANEL,
    default_icon: action.default_icon,
    default_title: action.default_title,
    open_at_install: false,
  };
}
