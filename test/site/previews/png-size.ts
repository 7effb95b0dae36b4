/** The size of a PNG file, which is at a fixed place after the eight bytes that every such file begins with. */
export function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const begin = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (begin.some((byte, index) => png[index] !== byte)) throw new Error('This is not a PNG file.');
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
