/** Hands a file to the browser's own downloads under this name; nothing leaves the computer. */
export function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the blob once it has begun; a minute is far beyond that.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
