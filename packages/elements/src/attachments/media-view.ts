// SPDX-License-Identifier: Apache-2.0
import type { Say } from '../words/words.js';
import { type Media, type ShownKind, bareType, shownAs } from './media-types.js';
import { MEDIA_WORDS as WORDS } from './media.words.js';
import { safeAddress } from './open-media.js';

/** One photo, sound, film or file, and how to get at it. */
export interface ShownMedia {
  readonly document: Document;
  readonly say: Say;
  readonly media: Media;
  /** The section or question it belongs to, in the reader's words. */
  readonly name: string;
  /** Gets the bytes: see `loaderOf`. Null where nobody here can. */
  readonly load: (() => Promise<Blob>) | null;
  /** Its words stand in a box of their own nearby, so they are not repeated here. */
  readonly transcriptElsewhere?: boolean;
}

/** It on the page. */
export interface MediaView {
  readonly element: HTMLElement;
  /** Opens a photo now, though it is not in view: printing needs it. Resolves when it can be seen or has failed. */
  open(): Promise<void>;
  /** The words for it are others by now. */
  describe(transcript: string | undefined): void;
  /** Forgets the bytes. The element is of no use afterwards. */
  dispose(): void;
}

/**
 * Shows a photo, sound or film of a record or of an answer. A photo is opened when it comes into view, a sound or film
 * when it is asked for. What is on no list of types is named and never opened; an address that nobody here can open is a
 * link, if it is one of the web.
 */
export function mediaView(shown: ShownMedia): MediaView {
  const kind = shownAs(shown.media.mimeType);
  if (shown.load === null && shown.media.url) return still(shown, linkTo(shown));
  if (kind === null || shown.load === null) return still(shown, sentence(shown, 'media.file'));
  return new LoadedView(shown, kind, shown.load);
}

/** What is there from the start and holds no bytes. */
function still(shown: ShownMedia, content: HTMLElement): MediaView {
  const element = frame(shown);
  element.append(content);
  if (!shown.transcriptElsewhere) appendTranscript(element, shown);
  return { element, open: async () => undefined, describe: () => undefined, dispose: () => undefined };
}

class LoadedView implements MediaView {
  readonly element: HTMLElement;
  readonly #place: HTMLElement;
  #transcript: string | undefined;
  #address: string | null = null;
  #opening: Promise<void> | null = null;
  #observer: IntersectionObserver | null = null;
  #gone = false;

  constructor(
    readonly shown: ShownMedia,
    readonly kind: ShownKind,
    readonly load: () => Promise<Blob>,
  ) {
    this.#transcript = shown.media.transcript;
    this.element = frame(shown);
    this.#place = this.element.appendChild(shown.document.createElement('div'));
    if (kind === 'photo') {
      this.#place.className = 'media-place';
      this.#waitUntilSeen();
    } else this.#offerToPlay(kind);
    if (kind !== 'photo' && !shown.transcriptElsewhere) appendTranscript(this.element, shown);
  }

  async open(): Promise<void> {
    // A player says nothing on paper: only its words do.
    if (this.kind === 'photo') await (this.#opening ??= this.#open());
  }

  describe(transcript: string | undefined): void {
    this.#transcript = transcript;
    const photo = this.#place.querySelector('img');
    if (photo) photo.alt = this.#alternative;
  }

  dispose(): void {
    this.#gone = true;
    this.#observer?.disconnect();
    // A film would go on playing out of sight.
    this.element.querySelector<HTMLMediaElement>('audio, video')?.pause();
    this.#place.replaceChildren();
    this.#forget();
  }

  #waitUntilSeen(): void {
    this.#say('media.opening');
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#observer?.disconnect();
        void this.open();
      },
      { rootMargin: '200px' },
    );
    this.#observer.observe(this.element);
  }

  #offerToPlay(kind: 'audio' | 'video'): void {
    const { document, say, name } = this.shown;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button secondary media-play';
    button.setAttribute('part', 'media-play');
    button.textContent = say(WORDS[`media.play.${kind}`]);
    // Seen, it stands under the name; heard among other buttons, it needs it.
    const of = button.appendChild(document.createElement('span'));
    of.className = 'visually-hidden';
    of.textContent = `: ${name}`;
    button.addEventListener('click', () => void (this.#opening ??= this.#open()));
    this.#place.append(button);
  }

  async #open(): Promise<void> {
    const { document, media } = this.shown;
    this.#say('media.opening');
    let bytes: Blob;
    try {
      bytes = await this.load();
    } catch {
      return this.#fail();
    }
    if (this.#gone) return;
    // The type on our list, whatever came with the bytes: the browser must not take a page for a picture.
    this.#address = URL.createObjectURL(bytes.slice(0, bytes.size, bareType(media.mimeType)));
    if (this.kind === 'photo') return this.#showPhoto(this.#address);
    const player = document.createElement(this.kind);
    player.controls = true;
    player.preload = 'metadata';
    if (player.localName === 'video') (player as HTMLVideoElement).playsInline = true;
    player.setAttribute('part', `media-${this.kind}`);
    player.setAttribute(
      'aria-label',
      this.shown.say(WORDS[`media.${this.kind as 'audio'}`], { name: this.shown.name }),
    );
    player.addEventListener('error', () => this.#fail());
    player.src = this.#address;
    this.#put(player);
    // Where the browser does not let a page begin to play, the player's own button does.
    await player.play().catch(() => undefined);
  }

  get #alternative(): string {
    const { say, name } = this.shown;
    return this.#transcript?.trim() || say(WORDS['media.photo.alt'], { name });
  }

  #showPhoto(address: string): Promise<void> {
    const photo = this.shown.document.createElement('img');
    photo.className = 'media-photo';
    photo.setAttribute('part', 'media-photo');
    photo.alt = this.#alternative;
    return new Promise((resolve) => {
      photo.addEventListener('load', () => {
        if (!this.#gone) this.#put(photo);
        resolve();
      });
      photo.addEventListener('error', () => resolve(this.#fail()));
      photo.src = address;
    });
  }

  #fail(): void {
    if (this.#gone) return;
    this.#forget();
    const { document, media, say } = this.shown;
    const words = document.createElement('p');
    words.className = 'media-failed';
    words.tabIndex = -1;
    words.append(`${say(WORDS[`media.failed.${this.kind}`])} `, nameOf(this.shown, media.filename ?? ''));
    this.#put(words);
  }

  #say(phrase: 'media.opening'): void {
    const words = this.shown.document.createElement('p');
    words.className = 'media-opening';
    words.tabIndex = -1;
    words.textContent = this.shown.say(WORDS[phrase]);
    this.#put(words);
  }

  /** What was pressed goes, and the focus must not go with it. */
  #put(content: HTMLElement): void {
    const { activeElement } = this.element.getRootNode() as ShadowRoot;
    const focused = this.#place.contains(activeElement);
    this.#place.replaceChildren(content);
    if (focused) content.focus();
  }

  #forget(): void {
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = null;
  }
}

function frame({ document }: ShownMedia): HTMLElement {
  const element = document.createElement('div');
  element.className = 'media';
  element.setAttribute('part', 'media');
  return element;
}

function appendTranscript(element: HTMLElement, { document, say, media }: ShownMedia): void {
  const text = media.transcript?.trim();
  if (!text) return;
  const heading = element.appendChild(document.createElement('p'));
  heading.className = 'media-transcript-heading';
  heading.textContent = say(WORDS['media.transcript']);
  const words = element.appendChild(document.createElement('p'));
  words.className = 'media-transcript';
  words.setAttribute('part', 'media-transcript');
  words.dir = 'auto';
  words.textContent = text;
}

function sentence(shown: ShownMedia, phrase: 'media.file' | 'media.unreachable'): HTMLElement {
  const words = shown.document.createElement('p');
  words.className = 'media-file';
  fill(words, shown, phrase);
  return words;
}

/** The name stands apart, so that letters written the other way round do not turn the sentence round. */
function fill(target: HTMLElement, shown: ShownMedia, phrase: 'media.file' | 'media.unreachable' | 'media.elsewhere') {
  const [before = '', after = ''] = shown.say(WORDS[phrase]).split('{file}');
  target.append(before, nameOf(shown, shown.media.filename || shown.say(WORDS['media.unnamed'])), after);
}

function nameOf({ document }: ShownMedia, filename: string): HTMLElement {
  const name = document.createElement('bdi');
  name.textContent = filename;
  return name;
}

function linkTo(shown: ShownMedia): HTMLElement {
  const address = safeAddress(shown.media.url);
  if (!address) {
    const words = sentence(shown, 'media.unreachable');
    const text = words.appendChild(shown.document.createElement('bdi'));
    text.className = 'media-address';
    text.textContent = ` ${shown.media.url}`;
    return words;
  }
  const link = shown.document.createElement('a');
  link.className = 'media-link';
  link.setAttribute('part', 'media-link');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  fill(link, shown, 'media.elsewhere');
  return link;
}
