// SPDX-License-Identifier: Apache-2.0
import { AboutMe, type MultiMedia } from '@careplan-kit/model/reading';
import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import { type MediaView, mediaView } from '../attachments/media-view.js';
import { loaderOf } from '../attachments/open-media.js';
import type { Host } from '../host-context/host-context.js';
import { sameMedia } from './changes.js';
import type { EntrySection } from './entry.js';
import type { ViewTools } from './view-tools.js';

/** How to get at the bytes of a section's photo, sound or film: from the record itself, or from the host. */
export function sectionLoader(
  host: Pick<Host, 'openMedia'>,
  subjectOfCare: string,
  { key, media }: EntrySection,
): (() => Promise<Blob>) | null {
  const part = { subjectOfCare, class: AboutMe.name, element: key };
  const open = host.openMedia && ((kept: MultiMedia) => host.openMedia!(kept, part));
  return loaderOf<MultiMedia>(media!, open);
}

interface Shelved {
  readonly media: MultiMedia;
  /** What else it depends on: person, words and whether the host opens addresses. */
  readonly key: string;
  readonly view: MediaView;
}

/**
 * The photos, sounds and films on screen. It owns their opened bytes and nothing else: what is not drawn again in an
 * update is let go, so that nothing of a person stays when another comes. A controller, because it must act after each
 * drawing and when the element leaves the page.
 */
export class MediaShelf implements ReactiveController {
  readonly #shelved = new Map<string, Shelved>();
  readonly #drawn = new Set<string>();

  constructor(readonly element: ReactiveControllerHost & HTMLElement) {
    element.addController(this);
  }

  /** The media of one section, or undefined when it has none. A film that plays goes on playing. */
  show(section: EntrySection, person: string, host: Host, tools: ViewTools): TemplateResult | undefined {
    const { media, title } = section;
    if (!media) return undefined;
    const load = sectionLoader(host, person, section);
    const key = JSON.stringify([person, title, tools.lang, load !== null]);
    let shelved = this.#shelved.get(section.key);
    if (!shelved || shelved.key !== key || !sameMedia(shelved.media, media)) {
      shelved?.view.dispose();
      const document = this.element.ownerDocument;
      const view = mediaView({ document, say: tools.say, media, name: title, load });
      shelved = { media, key, view };
      this.#shelved.set(section.key, shelved);
    }
    this.#drawn.add(section.key);
    return html`${shelved.view.element}`;
  }

  hostUpdated(): void {
    for (const section of [...this.#shelved.keys()]) if (!this.#drawn.has(section)) this.#drop(section);
    this.#drawn.clear();
  }

  hostDisconnected(): void {
    for (const section of [...this.#shelved.keys()]) this.#drop(section);
  }

  hostConnected(): void {
    this.element.requestUpdate();
  }

  #drop(section: string): void {
    this.#shelved.get(section)?.view.dispose();
    this.#shelved.delete(section);
  }
}
