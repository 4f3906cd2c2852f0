// SPDX-License-Identifier: Apache-2.0
import type { MultiMedia } from '@careplan-kit/model/reading';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type MediaView, mediaView } from '../attachments/media-view.js';
import { loaderOf } from '../attachments/open-media.js';
import type { Host } from '../host-context/host-context.js';
import type { RecordTools } from '../record-views/record-tools.js';
import type { DayEntry } from './day.js';

interface Shelved {
  readonly media: MultiMedia;
  /** What else it depends on: person, words and whether the host opens addresses. */
  readonly depends: string;
  readonly view: MediaView;
}

/**
 * The photos, sounds and films of the entries on screen. It owns their opened bytes and nothing else: what is not drawn again
 * in an update is let go. A controller, because it must act after each drawing and when the element leaves the page.
 */
export class MediaShelf implements ReactiveController {
  readonly #shelved = new Map<string, Shelved>();
  readonly #drawn = new Set<string>();

  constructor(readonly element: ReactiveControllerHost & HTMLElement) {
    element.addController(this);
  }

  /** On the page: `place` tells days apart that are shown beside one another. */
  show(entry: DayEntry, place: string, person: string, host: Host, { say, lang }: RecordTools): HTMLElement[] {
    return entry.media.map(({ element, media }, at) => {
      const part = { subjectOfCare: person, class: entry.shown.version.class, element };
      const open = host.openMedia && ((kept: MultiMedia) => host.openMedia!(kept, part));
      const load = loaderOf<MultiMedia>(media, open);
      const key = JSON.stringify([place, entry.key, at]);
      const depends = JSON.stringify([person, entry.label, lang, load !== null]);
      let shelved = this.#shelved.get(key);
      if (!shelved || shelved.depends !== depends || shelved.media !== media) {
        shelved?.view.dispose();
        const view = mediaView({ document: this.element.ownerDocument, say, media, name: entry.label, load });
        shelved = { media, depends, view };
        this.#shelved.set(key, shelved);
      }
      this.#drawn.add(key);
      return shelved.view.element;
    });
  }

  hostUpdated(): void {
    for (const key of [...this.#shelved.keys()]) if (!this.#drawn.has(key)) this.#drop(key);
    this.#drawn.clear();
  }

  hostDisconnected(): void {
    for (const key of [...this.#shelved.keys()]) this.#drop(key);
  }

  hostConnected(): void {
    this.element.requestUpdate();
  }

  #drop(key: string): void {
    this.#shelved.get(key)?.view.dispose();
    this.#shelved.delete(key);
  }
}
