// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import type { DraftFile, DraftFileInfo, DraftFileWriter, DraftFiles } from './contract.js';
import type { FilesOptions, OpenFiles } from './draft-files.js';
import { DraftError } from './failure.js';
import { part } from './parts.js';

export interface LateFilesOptions extends Omit<FilesOptions, 'shelf'> {
  readonly connection: Connection;
}

/** The files of a draft, whose code is fetched at their first use: a draft without files never needs it. */
export class LateFiles implements DraftFiles {
  readonly #options: LateFilesOptions;
  readonly #underWay = new Set<Promise<unknown>>();
  #files: OpenFiles | null = null;
  #fetching: Promise<OpenFiles> | null = null;
  #stop: () => void = () => undefined;
  /** Ends the waiting for code that does not come. */
  readonly #stopped = new Promise<never>((_, reject) => {
    this.#stop = () => reject(new DraftError({ kind: 'locked' }));
  });

  constructor(options: LateFilesOptions) {
    this.#options = options;
    this.#stopped.catch(() => undefined);
  }

  begin(info: DraftFileInfo): Promise<DraftFileWriter> {
    return this.#asked(this.#options.refuseWriting, (files) => files.begin(info));
  }

  keep(info: DraftFileInfo, bytes: Blob): Promise<DraftFile> {
    return this.#asked(this.#options.refuseWriting, (files) => files.keep(info, bytes));
  }

  list(): Promise<readonly DraftFile[]> {
    return this.#asked(this.#options.refuseReading, (files) => files.list());
  }

  read(id: string): Promise<Blob> {
    return this.#asked(this.#options.refuseReading, (files) => files.read(id));
  }

  remove(id: string): Promise<void> {
    return this.#asked(this.#options.refuseWriting, (files) => files.remove(id));
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

  async #asked<Result>(refuse: () => void, work: (files: OpenFiles) => Promise<Result>): Promise<Result> {
    refuse();
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
      const { connection, ...options } = this.#options;
      const { openFiles } = await part('everyday');
      return (this.#files = openFiles(options, connection));
    } finally {
      if (!this.#files) this.#fetching = null;
    }
  }
}
