// SPDX-License-Identifier: Apache-2.0

/** Longest that a worker who has pressed a button waits for a piece of the library, in milliseconds. */
const PATIENCE_MILLISECONDS = 10_000;

/**
 * A piece of the library that a page fetches when it needs it: the host's bundler makes a file of its own of it. Where
 * the page has it from the start, as in the single-file build, nothing is fetched.
 *
 * A fetch that failed can be tried again. Browsers before Chromium 156 and Firefox 154 remember the failure for as long
 * as the page lives, and answer the second try with it: whoever offers to try again says that too.
 *
 * The module of a piece that only forms fetch imports `form.js`, which is there by then, and takes nothing from it. esbuild
 * makes a file of what is reached from the same places: so what a form needs at first is reached from every piece, and is
 * a few files and not twenty that are compressed one by one. Pieces of a field that stands alone must not: where both
 * fetch one, it stands in `of-form` once more, for the form, and each says by {@link fetchedBy} how it comes.
 */
export class Part<Content> {
  #fetch: (() => Promise<Content>) | undefined;
  readonly #waiting = new Set<() => void>();
  #here: Content | null = null;
  #coming: Promise<Content> | null = null;
  #asked = false;

  /** @param fetch - left out where those who need it differ in how it comes */
  constructor(fetch?: () => Promise<Content>) {
    this.#fetch = fetch;
  }

  /** What it is, once it is here; null until then. */
  get here(): Content | null {
    return this.#here;
  }

  /** How it comes on a page with what says so. Of several ways any will do: they bring the same. */
  fetchedBy(fetch: () => Promise<Content>): void {
    this.#fetch = fetch;
  }

  /** It came with the page, or by another way. */
  put(content: Content): void {
    if (this.#here !== null) return;
    this.#here = content;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const tell of waiting) tell();
  }

  /**
   * Fetches it, once for all who ask meanwhile.
   *
   * @throws what the browser said, when it could not be fetched
   */
  async load(): Promise<Content> {
    if (this.#here !== null) return this.#here;
    this.#asked = true;
    this.#coming ??= this.#fetch!();
    try {
      this.put(await this.#coming);
    } finally {
      this.#coming = null;
    }
    return this.#here!;
  }

  /** The same for who can wait only so long. False when it is not here by then. */
  async isHereSoon(): Promise<boolean> {
    if (this.#here !== null) return true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<boolean>(
      (resolve) => (timer = setTimeout(() => resolve(false), PATIENCE_MILLISECONDS)),
    );
    const loaded = this.load().then(
      () => true,
      () => false,
    );
    try {
      return await Promise.race([loaded, patience]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Fetches it when the page has nothing better to do. That it could not be fetched is told to whoever asks next. */
  loadWhenIdle(): void {
    if (this.#here !== null || this.#coming) return;
    // Whoever needed it meanwhile has tried, and says how that went.
    const load = () => void (this.#asked || this.load().catch(() => undefined));
    // Not there in Safari.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(load, { timeout: 5_000 });
    else setTimeout(load, 500);
  }

  /** As on a page that has not fetched it. For tests: what uses it already goes on doing so. */
  forget(fetch: () => Promise<Content>): void {
    this.#here = null;
    this.#coming = null;
    this.#asked = false;
    this.#waiting.clear();
    this.#fetch = fetch;
  }

  /** Calls once when it comes; at once when it is here. The returned function takes that back. */
  whenHere(tell: () => void): () => void {
    if (this.#here !== null) {
      tell();
      return () => undefined;
    }
    this.#waiting.add(tell);
    return () => void this.#waiting.delete(tell);
  }
}
