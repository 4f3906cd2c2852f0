// SPDX-License-Identifier: Apache-2.0

/** A picture whose left half is red and whose right half is blue. */
export async function picture(width = 40, height = 20, type = 'image/jpeg'): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#00f';
  context.fillRect(width / 2, 0, width / 2, height);
  return new Promise((resolve) => canvas.toBlob((bytes) => resolve(bytes!), type, 1));
}

/** Latitude 51° 30′ 26″, as a camera writes it. */
const LATITUDE = [51, 1, 30, 1, 26, 1];

/** An Exif segment that says how the camera was held, and where. */
function exif(orientation: number): Uint8Array<ArrayBuffer> {
  const tiff = new DataView(new ArrayBuffer(8 + 30 + 30 + 24));
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.setUint16(at, tag, true);
    tiff.setUint16(at + 2, type, true);
    tiff.setUint32(at + 4, count, true);
    tiff.setUint32(at + 8, value, true);
  };
  tiff.setUint16(0, 0x4949, true);
  tiff.setUint16(2, 42, true);
  tiff.setUint32(4, 8, true);
  // First list: orientation, and where the list of the place is.
  tiff.setUint16(8, 2, true);
  entry(10, 0x0112, 3, 1, orientation);
  entry(22, 0x8825, 4, 1, 38);
  // The place: north, and the latitude.
  tiff.setUint16(38, 2, true);
  entry(40, 0x0001, 2, 2, 'N'.charCodeAt(0));
  entry(52, 0x0002, 5, 3, 68);
  LATITUDE.forEach((number, index) => tiff.setUint32(68 + index * 4, number, true));
  const name = new TextEncoder().encode('Exif\0\0');
  const length = name.length + tiff.byteLength + 2;
  return new Uint8Array([0xff, 0xe1, length >> 8, length & 0xff, ...name, ...new Uint8Array(tiff.buffer)]);
}

/** A JPEG as a tablet's camera makes it: lying on its side with a note of how to turn it, and of where it was taken. */
export async function cameraPhoto(orientation: number, width = 40, height = 20): Promise<File> {
  const bytes = new Uint8Array(await (await picture(width, height)).arrayBuffer());
  // In one part: Firefox cannot tell what a picture is whose first part is two bytes.
  const whole = new Uint8Array([...bytes.subarray(0, 2), ...exif(orientation), ...bytes.subarray(2)]);
  return new File([whole], 'IMG_2034.JPG', { type: 'image/jpeg' });
}

/** Whether the bytes hold anything a camera writes beside a picture. */
export async function holdsPlace(bytes: Blob): Promise<boolean> {
  const text = Array.from(new Uint8Array(await bytes.arrayBuffer()), (byte) => String.fromCharCode(byte)).join('');
  const latitude = String.fromCharCode(...new Uint8Array(new Uint32Array(LATITUDE).buffer));
  return text.includes('Exif') || text.includes(latitude);
}

/** Size of a picture, and the colours in its corners as the browser shows it: `red` or `blue`. */
export async function looksOfPicture(bytes: Blob) {
  const image = new Image();
  image.src = URL.createObjectURL(bytes);
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  URL.revokeObjectURL(image.src);
  const colour = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = context.getImageData(x, y, 1, 1).data;
    if (green > 100) return 'white';
    return red > blue ? 'red' : 'blue';
  };
  const corners = [colour(1, 1), colour(width - 2, 1), colour(1, height - 2), colour(width - 2, height - 2)];
  return { width, height, corners };
}
