// SPDX-License-Identifier: Apache-2.0
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The address under which the browser finds the host's photo of the person. It owns that address: it is taken back
 * when another photo comes and when the element leaves the page. A controller, because both must be noticed.
 */
export class PersonPhoto implements ReactiveController {
  #photo: Blob | null = null;
  #url: string | null = null;
  #broken = false;

  constructor(readonly element: ReactiveControllerHost) {
    element.addController(this);
  }

  /** What to draw; null without a photo, or when the browser cannot read it. */
  of(photo: Blob | null): { readonly url: string; broken(): void } | null {
    if (photo !== this.#photo) {
      this.#forget();
      this.#photo = photo;
      this.#broken = false;
    }
    // A drawing can hold a link or a script of its own, and a page is no picture.
    if (!photo || this.#broken || !/^image\/(?!svg)/i.test(photo.type)) return null;
    this.#url ??= URL.createObjectURL(photo);
    return {
      url: this.#url,
      broken: () => {
        this.#broken = true;
        this.element.requestUpdate();
      },
    };
  }

  hostDisconnected(): void {
    this.#forget();
  }

  hostConnected(): void {
    this.element.requestUpdate();
  }

  #forget(): void {
    if (this.#url) URL.revokeObjectURL(this.#url);
    this.#url = null;
  }
}
