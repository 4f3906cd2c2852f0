// SPDX-License-Identifier: Apache-2.0
import type { Picture } from '../pack.js';
import type { Kit, KitImage } from './kit.js';

/** Why a picture is not in the file. */
export type PictureFault = 'notHere' | 'tooLarge' | 'unreadable';

/** A photo of a phone is 2 to 5 MB. */
const MOST_BYTES = 8 * 1024 * 1024;
/** A PNG with transparency is taken apart point by point: more than this would freeze the page. */
const MOST_POINTS_TAKEN_APART = 500_000;

const PNG = [0x89, 0x50, 0x4e, 0x47];

/** Points of a PNG that cannot be put in as it stands: with transparency, or interlaced. */
function pointsToTakeApart(bytes: Uint8Array): number {
  if (bytes.length < 29 || PNG.some((byte, at) => bytes[at] !== byte)) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const colours = bytes[25]!;
  const isPlain = (colours === 0 || colours === 2) && bytes[28] === 0;
  return isPlain ? 0 : view.getUint32(16) * view.getUint32(20);
}

/** The pictures of a pack, each put into the file once, however often it is shown. */
export class Pictures {
  readonly #byId: ReadonlyMap<string, Picture>;
  readonly #open = new Map<string, KitImage | PictureFault>();

  constructor(pictures: readonly Picture[]) {
    this.#byId = new Map(pictures.map((picture) => [picture.id, picture]));
  }

  alt(id: string): string | undefined {
    return this.#byId.get(id)?.alt;
  }

  get(kit: Kit, id: string): KitImage | PictureFault {
    const found = this.#open.get(id);
    if (found !== undefined) return found;
    const opened = this.#read(kit, this.#byId.get(id));
    this.#open.set(id, opened);
    return opened;
  }

  #read(kit: Kit, picture: Picture | undefined): KitImage | PictureFault {
    if (!picture) return 'notHere';
    const { bytes } = picture;
    if (bytes.length > MOST_BYTES || pointsToTakeApart(bytes) > MOST_POINTS_TAKEN_APART) return 'tooLarge';
    try {
      const image = kit.openImage(bytes);
      return image.width > 0 && image.height > 0 ? image : 'unreadable';
    } catch {
      // Bytes come from outside and may be anything; the page says in words that the photo is missing.
      return 'unreadable';
    }
  }
}
