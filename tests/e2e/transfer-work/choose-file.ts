import type { Surface } from '../harness';

/** Gives the page a file to choose, as the reader's own dialog would. */
export function chooseFile(library: Surface, name: string, content: string): Promise<void> {
  return library.evaluate(
    (given, text) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error('The page offers no way to choose a file.');
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], given));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
  );
}
