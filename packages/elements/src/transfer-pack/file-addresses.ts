// SPDX-License-Identifier: Apache-2.0
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PackFile } from '../events/pack-event.js';

/**
 * Addresses by which the browser saves and opens what lies in the page's memory. They go with the element: who comes after
 * must not find them.
 */
export class FileAddresses implements ReactiveController {
  readonly #addresses = new Map<PackFile, string>();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  of(file: PackFile): string {
    const known = this.#addresses.get(file);
    if (known !== undefined) return known;
    const address = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.mediaType }));
    this.#addresses.set(file, address);
    return address;
  }

  revoke(): void {
    for (const address of this.#addresses.values()) URL.revokeObjectURL(address);
    this.#addresses.clear();
  }

  hostDisconnected(): void {
    this.revoke();
  }
}
