// SPDX-License-Identifier: Apache-2.0
import type { Attachment } from '@careplan-kit/forms/contract';
import SignaturePad from 'signature_pad';

/** Of the picture that is kept; twice of what a telephone shows. */
const [WIDTH, HEIGHT] = [1120, 320];

const PNG = 'data:image/png;base64,';

/** The white field that is drawn in. It may go from one view to the next with what is drawn in it. */
export class Pad {
  readonly canvas: HTMLCanvasElement;
  /** Told when a stroke ended. */
  onStroke: () => void;
  readonly #pad: SignaturePad;

  constructor(document: Document, onStroke: () => void) {
    this.onStroke = onStroke;
    this.canvas = document.createElement('canvas');
    this.canvas.width = WIDTH;
    this.canvas.height = HEIGHT;
    this.canvas.className = 'signature-pad';
    this.canvas.setAttribute('part', 'signature-pad');
    this.canvas.setAttribute('role', 'img');
    this.#pad = new SignaturePad(this.canvas, { backgroundColor: '#ffffff', penColor: '#101820', minWidth: 1.2 });
    // The library counts in pixels of the page, and the field may have become wider or narrower since the last stroke.
    this.#pad.addEventListener('beginStroke', () => {
      const scale = WIDTH / this.canvas.getBoundingClientRect().width;
      this.canvas.getContext('2d')!.setTransform(scale, 0, 0, scale, 0, 0);
    });
    this.#pad.addEventListener('endStroke', () => this.onStroke());
  }

  get isEmpty(): boolean {
    return this.#pad.isEmpty();
  }

  clear(): void {
    this.canvas.getContext('2d')!.setTransform(1, 0, 0, 1, 0, 0);
    this.#pad.clear();
  }

  /** It watches the pen only while a view has it. */
  watch(onStroke: () => void): void {
    this.onStroke = onStroke;
    this.#pad.off();
    this.#pad.on();
  }

  rest(): void {
    this.#pad.off();
  }

  /** The drawing as it is kept: a picture inside the answer. */
  picture(): Attachment {
    const file = this.canvas.toDataURL('image/png').slice(PNG.length);
    return { held: 'record', mimeType: 'image/png', size: Math.floor((file.replace(/=+$/, '').length * 3) / 4), file };
  }
}

/** Where the picture of a signature can be shown from; null when another system has it. */
export function addressOf(image: Attachment | undefined): string | null {
  const file = image?.file;
  if (image?.mimeType !== 'image/png' || file === undefined) return null;
  return /^[A-Za-z0-9+/]+={0,2}$/.test(file) ? PNG + file : null;
}
