// SPDX-License-Identifier: Apache-2.0

/** Whose turn it is for each question, and what is not stored yet. */
export class Turns {
  readonly #newest = new Map<string, object>();
  readonly #underWay = new Set<Promise<unknown>>();

  /** A new turn for a question. The returned function says whether it still is the newest. */
  take(question: string): () => boolean {
    const turn = {};
    this.#newest.set(question, turn);
    return () => this.#newest.get(question) === turn;
  }

  /** Whatever was begun for the question is dropped when it comes. */
  end(question: string): void {
    this.#newest.delete(question);
  }

  /** Something that must not be lost when the session ends. */
  track<Result>(work: Promise<Result>): Promise<Result> {
    this.#underWay.add(work);
    const done = () => void this.#underWay.delete(work);
    work.then(done, done);
    return work;
  }

  get busy(): boolean {
    return this.#underWay.size > 0;
  }

  /** Resolves when all of that has ended, but waits no longer than `patience` milliseconds. */
  async settled(patience: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let late = false;
    const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience))).then(() => {
      late = true;
    });
    while (this.busy && !late) await Promise.race([Promise.allSettled(this.#underWay), enough]);
    clearTimeout(timer);
  }
}
