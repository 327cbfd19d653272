import { toFileName } from '../../export/file-name';
import { type ExportFormat, FORMATS } from '../../export/formats';
import { openStore } from '../../store/open-store';
import { exportAnnotations } from '../../transfer/export-annotations';
import { download } from '../../ui/download';
import { toKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import { LongWork } from './long-work';
import { MenuButton } from './menu-button';
import { useLongWork } from './use-long-work';

interface Props {
  readonly ids: readonly string[];
  /** What the file is of: "annotations", an article's title. */
  readonly name: string;
  /** Its date; today where absent. */
  readonly date?: string | undefined;
}

/** Takes annotations out, in any of the formats; with progress, and a way to stop. */
export function ExportMenu({ ids, name, date }: Props) {
  const { progress, run, stop } = useLongWork();
  const save = (format: ExportFormat) =>
    run(async (work) => {
      const file = await exportAnnotations(await openStore(), format, ids, work);
      download(toFileName(name, date ?? new Date().toISOString().slice(0, 10), format.extension), file);
    });
  if (progress) return <LongWork progress={progress} stop={stop} label={words.say('annotationsWritten')} />;
  return (
    <MenuButton
      label={words.say('libraryExport')}
      name={words.say('libraryExportAs')}
      disabled={ids.length === 0 ? words.say('libraryNothingSaved') : undefined}
      items={FORMATS.map((format) => ({
        id: format.id,
        label: words.say(toKey('format', format.id)),
        choose: () => void save(format),
      }))}
    />
  );
}
