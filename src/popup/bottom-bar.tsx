import { useState } from 'preact/hooks';
import { toFileName } from '../export/file-name';
import { FORMATS } from '../export/formats';
import { callBackground } from '../messages/channel';
import type { Annotation } from '../model/annotation';
import { download } from '../ui/download';
import type { MentionGroup } from '../wording/group-mentions';
import { toKey } from '../words/message-key';
import { words } from '../words/spoken';
import type { TargetTab } from './active-tab';
import { openPanel } from './open-panel';
import type { ArticleState } from './popup-state';

interface Props {
  readonly state: ArticleState;
  readonly annotations: readonly Annotation[];
  readonly groups: readonly MentionGroup[];
  readonly saveGroup: (group: MentionGroup) => Promise<boolean>;
  readonly tab: TargetTab;
}

/** Save all, export, side panel, library: always in reach under the list. */
export function BottomBar({ annotations, groups, saveGroup, tab, state }: Props) {
  const [isExporting, setExporting] = useState(false);
  const [busy, setBusy] = useState(false);
  const unsaved = groups.filter((group) => !annotations.some((one) => isOf(one, group)));
  const saveAll = async () => {
    setBusy(true);
    // One after the other: the first that cannot be written stops the rest, and the reader is told which.
    for (const group of unsaved) if (!(await saveGroup(group))) break;
    setBusy(false);
  };
  return (
    <div class="bar">
      {isExporting && (
        <ExportMenu annotations={annotations} published={state.article.published} close={() => setExporting(false)} />
      )}
      <button type="button" disabled={busy || unsaved.length === 0} onClick={saveAll}>
        {busy ? words.say('popupSaving') : words.say('popupSaveAll')}
      </button>
      <button
        type="button"
        aria-expanded={isExporting}
        disabled={annotations.length === 0}
        title={annotations.length === 0 ? words.say('popupSaveFirst') : undefined}
        onClick={() => setExporting(!isExporting)}
      >
        {words.say('popupExport')}
      </button>
      <span class="spring" />
      <button type="button" class="quiet to-panel" onClick={() => openPanel(tab.id)}>
        {words.say('popupPanel')}
      </button>
      <button type="button" class="quiet" onClick={() => callBackground.openLibrary(`#/article/${state.id}`)}>
        {words.say('popupLibrary')}
      </button>
    </div>
  );
}

function isOf(annotation: Annotation, group: MentionGroup): boolean {
  return annotation.position.start === group.lead.start && annotation.position.end === group.lead.end;
}

interface MenuProps {
  readonly annotations: readonly Annotation[];
  readonly published: string | undefined;
  readonly close: () => void;
}

function ExportMenu({ annotations, published, close }: MenuProps) {
  return (
    <ul class="menu" aria-label={words.say('popupExportAs')}>
      {FORMATS.map((format) => (
        <li key={format.id}>
          <button
            type="button"
            class="quiet"
            data-format={format.id}
            onClick={() => {
              const date = published ?? new Date().toISOString().slice(0, 10);
              const file = new Blob([format.write(annotations)], { type: format.mediaType });
              download(toFileName('annotations', date, format.extension), file);
              close();
            }}
          >
            {words.say(toKey('format', format.id))}
          </button>
        </li>
      ))}
    </ul>
  );
}
