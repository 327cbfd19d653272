import { useState } from 'preact/hooks';
import { toFileName } from '../../export/file-name';
import { FORMATS } from '../../export/formats';
import type { Annotation } from '../../model/annotation';
import { download } from '../../ui/download';

interface Props {
  readonly annotations: readonly Annotation[];
  /** What the file is of: "annotations", an article's title. */
  readonly name: string;
  /** Its date; today where absent. */
  readonly date?: string | undefined;
}

/** Takes annotations out, in any of the formats. */
export function ExportMenu({ annotations, name, date }: Props) {
  const [isOpen, setOpen] = useState(false);
  const save = (format: (typeof FORMATS)[number]) => {
    const file = toFileName(name, date ?? new Date().toISOString().slice(0, 10), format.extension);
    download(file, format.mediaType, format.write(annotations));
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever the focus is inside.
    <div
      class="menu-place"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        event.currentTarget.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        disabled={annotations.length === 0}
        title={annotations.length === 0 ? 'Nothing is saved here yet' : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        Export
      </button>
      {isOpen && (
        <ul class="menu" aria-label="Export as">
          {FORMATS.map((format) => (
            <li key={format.id}>
              <button type="button" class="quiet" data-format={format.id} onClick={() => save(format)}>
                {format.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
