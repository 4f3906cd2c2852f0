// SPDX-License-Identifier: Apache-2.0
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Addresses by which the browser shows photos that lie in the page's memory. They go with the element. */
export class Photos implements ReactiveController {
  readonly #addresses = new Map<Blob, string>();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  of(photo: Blob): string {
    let address = this.#addresses.get(photo);
    if (address === undefined) this.#addresses.set(photo, (address = URL.createObjectURL(photo)));
    return address;
  }

  hostDisconnected(): void {
    for (const address of this.#addresses.values()) URL.revokeObjectURL(address);
    this.#addresses.clear();
  }
}
