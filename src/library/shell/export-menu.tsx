import { toFileName } from '../../export/file-name';
import { FORMATS } from '../../export/formats';
import type { Annotation } from '../../model/annotation';
import { download } from '../../ui/download';
import { words } from '../../words/spoken';
import { MenuButton } from './menu-button';

interface Props {
  readonly annotations: readonly Annotation[];
  /** What the file is of: "annotations", an article's title. */
  readonly name: string;
  /** Its date; today where absent. */
  readonly date?: string | undefined;
}

/** Takes annotations out, in any of the formats. */
export function ExportMenu({ annotations, name, date }: Props) {
  return (
    <MenuButton
      label={words.say('libraryExport')}
      name={words.say('libraryExportAs')}
      disabled={annotations.length === 0 ? words.say('libraryNothingSaved') : undefined}
      items={FORMATS.map((format) => ({
        id: format.id,
        label: format.label,
        choose: () => {
          const file = toFileName(name, date ?? new Date().toISOString().slice(0, 10), format.extension);
          download(file, format.mediaType, format.write(annotations));
        },
      }))}
    />
  );
}
