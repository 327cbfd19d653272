/** Hands a file to the browser's own downloads under this name; nothing leaves the computer. */
export function download(name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the blob once it has begun; a minute is far beyond that.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
