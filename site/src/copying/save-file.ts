/** Makes the browser save a file that is made in the page, so nothing is fetched. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has taken the file over once it has begun to save it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
