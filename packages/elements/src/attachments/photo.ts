// SPDX-License-Identifier: Apache-2.0

/** Longest edge of a photo that is kept. Enough to read a label by, and a fraction of what a camera gives. */
export const LONGEST_EDGE = 2048;

const JPEG_QUALITY = 0.85;

const CLOSEST = 8;

/** Which part of a photo is kept, and which way up. */
interface Look {
  /** Quarter turns clockwise. */
  readonly turns: number;
  /** 1 shows all of it. */
  readonly zoom: number;
  /** Middle of what is kept, as a part of the turned photo's width and height. */
  readonly x: number;
  readonly y: number;
}

const WHOLE: Look = { turns: 0, zoom: 1, x: 0.5, y: 0.5 };

/**
 * A photo that can be turned and cut out of. Drawing it anew leaves behind everything that a camera writes beside the
 * picture: place, time, device.
 */
export class Photo {
  readonly #bitmap: ImageBitmap;
  #look: Look = WHOLE;

  private constructor(bitmap: ImageBitmap) {
    this.#bitmap = bitmap;
  }

  /**
   * Reads a picture the way up that its camera meant.
   *
   * @throws when the browser cannot decode it
   */
  static async from(bytes: Blob): Promise<Photo> {
    return new Photo(await createImageBitmap(bytes, { imageOrientation: 'from-image' }));
  }

  /** True when nothing was turned or cut off. */
  get isWhole(): boolean {
    return this.#look.turns === 0 && this.#look.zoom === 1;
  }

  get zoom(): number {
    return this.#look.zoom;
  }

  /** Width through height of what is kept. */
  get shape(): number {
    const { width, height } = this.#size;
    return width / height;
  }

  /** A quarter turn clockwise. What was cut out is cut out no more: it would be another part. */
  turn(): void {
    this.#look = { ...WHOLE, turns: (this.#look.turns + 1) % 4 };
  }

  /** Closer by a factor, or further away by one below 1. */
  zoomBy(factor: number): void {
    this.#set({ zoom: Math.min(CLOSEST, Math.max(1, this.#look.zoom * factor)) });
  }

  /** Moves what is kept, by parts of its own width and height. */
  moveBy(right: number, down: number): void {
    const { zoom, x, y } = this.#look;
    this.#set({ x: x + right / zoom, y: y + down / zoom });
  }

  showAll(): void {
    this.#look = { ...WHOLE, turns: this.#look.turns };
  }

  /** Draws what is kept, as large as it is but within `longestEdge`. */
  draw(canvas: HTMLCanvasElement, longestEdge: number): void {
    const { turns, zoom, x, y } = this.#look;
    const { width, height } = this.#size;
    const scale = Math.min(1, (longestEdge * zoom) / Math.max(width, height));
    canvas.width = Math.max(1, Math.round((width / zoom) * scale));
    canvas.height = Math.max(1, Math.round((height / zoom) * scale));
    const context = canvas.getContext('2d')!;
    // A JPEG has nothing to see through; without this such parts would be black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = 'high';
    context.scale(scale, scale);
    context.translate(width * (0.5 / zoom - x), height * (0.5 / zoom - y));
    context.translate(width / 2, height / 2);
    context.rotate((turns * Math.PI) / 2);
    context.drawImage(this.#bitmap, -this.#bitmap.width / 2, -this.#bitmap.height / 2);
  }

  /** What is kept, as a JPEG that holds the picture and nothing else. */
  async toJpeg(): Promise<Blob> {
    const canvas = globalThis.document.createElement('canvas');
    this.draw(canvas, LONGEST_EDGE);
    const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY));
    // Tablets give a page little room for pictures; this lets go of it at once.
    canvas.width = 0;
    if (!bytes) throw new Error('The picture could not be written.');
    return bytes;
  }

  dispose(): void {
    this.#bitmap.close();
  }

  get #size(): { readonly width: number; readonly height: number } {
    const { width, height } = this.#bitmap;
    return this.#look.turns % 2 === 0 ? { width, height } : { width: height, height: width };
  }

  /** What is kept never reaches over the edge. */
  #set(change: Partial<Look>): void {
    const look = { ...this.#look, ...change };
    const margin = 0.5 / look.zoom;
    const within = (middle: number) => Math.min(1 - margin, Math.max(margin, middle));
    this.#look = { ...look, x: within(look.x), y: within(look.y) };
  }
}
