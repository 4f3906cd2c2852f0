// SPDX-License-Identifier: Apache-2.0
import type { DraftFiles } from './contract.js';
import type { DraftFilesOptions, OpenFiles } from './draft-files.js';
import { DraftError } from './failure.js';
import { part } from './parts.js';

/** What refuses each of the methods once the draft has ended. */
const REFUSED = {
  begin: 'refuseWriting',
  keep: 'refuseWriting',
  list: 'refuseReading',
  read: 'refuseReading',
  remove: 'refuseWriting',
} as const;

/** The files of a draft, whose code is fetched at their first use: a draft without files never needs it. */
class Late {
  readonly #options: DraftFilesOptions;
  readonly #underWay = new Set<Promise<unknown>>();
  #files: OpenFiles | null = null;
  #fetching: Promise<OpenFiles> | null = null;
  #stop: () => void = () => undefined;
  /** Ends the waiting for code that does not come. */
  readonly #stopped = new Promise<never>((_, reject) => {
    this.#stop = () => reject(new DraftError({ kind: 'locked' }));
  });

  constructor(options: DraftFilesOptions) {
    this.#options = options;
    this.#stopped.catch(() => undefined);
  }

  /** Resolves when all that was asked for has ended, well or badly. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
    await this.#files?.settled();
  }

  /** Nothing more reaches the disk after this. Resolves when what is under way has ended. */
  async stop(): Promise<void> {
    this.#stop();
    await this.#files?.stop();
    await this.settled();
  }

  async #asked<Result>(name: keyof typeof REFUSED, work: (files: OpenFiles) => Promise<Result>): Promise<Result> {
    this.#options[REFUSED[name]]();
    const done = this.#files ? work(this.#files) : this.#fetched().then(work);
    this.#underWay.add(done);
    try {
      return await done;
    } finally {
      this.#underWay.delete(done);
    }
  }

  #fetched(): Promise<OpenFiles> {
    const fetching = (this.#fetching ??= this.#fetch());
    return Promise.race([fetching, this.#stopped]);
  }

  async #fetch(): Promise<OpenFiles> {
    try {
      return (this.#files = (await part('everyday')).openFiles(this.#options));
    } finally {
      if (!this.#files) this.#fetching = null;
    }
  }

  static {
    for (const name of Object.keys(REFUSED) as (keyof typeof REFUSED)[]) {
      Object.defineProperty(this.prototype, name, {
        value(this: Late, ...given: unknown[]) {
          return this.#asked(name, (files) => (files as unknown as Methods)[name]!(...given));
        },
      });
    }
  }
}

type Methods = Partial<Record<string, (...given: unknown[]) => Promise<unknown>>>;

export type LateFiles = Late & DraftFiles;
export const LateFiles = Late as unknown as new (options: DraftFilesOptions) => LateFiles;
