// SPDX-License-Identifier: Apache-2.0
import type { Attachment, AttachmentItem } from '@careplan-kit/forms/contract';
import { largestOf } from './check-file.js';
import { type FileAnswers, attachmentOf } from './file-answers.js';
import { type FileStates, IDLE } from './file-states.js';
import type { HeldFile } from './held-file.js';
import { bareType } from './media-types.js';
import {
  DeviceError,
  type RecordedKind,
  Recording,
  type StopReason,
  openDevices,
  recordableType,
  releaseDevices,
} from './recorder.js';
import { clockTime, sizeInWords } from './sizes.js';
import type { Turns } from './turns.js';

/** Longest recording where the form sets no limit, in seconds. */
const LONGEST = 600;

interface Running {
  readonly question: string;
  readonly recording: Recording;
  readonly file: HeldFile;
  /** What answers the question again if nothing is recorded. */
  readonly before: Attachment | null;
  readonly largest: number;
  /** No more bytes fit. */
  full: boolean;
  ending: Promise<void> | null;
}

/** The one recording of a form at a time: from asking for the devices to the last piece in the draft. */
export class RecordingDesk {
  readonly #answers: FileAnswers;
  readonly #states: FileStates;
  readonly #turns: Turns;
  #running: Running | null = null;
  /** Devices that are open for a recording that has not begun. */
  #opened: MediaStream | null = null;

  constructor(answers: FileAnswers, states: FileStates, turns: Turns) {
    this.#answers = answers;
    this.#states = states;
    this.#turns = turns;
  }

  /** The question that is being recorded for. */
  get question(): string | null {
    return this.#running?.question ?? null;
  }

  async record(question: string, what: RecordedKind): Promise<void> {
    const node = this.#answers.node(question);
    if (!node?.writable) return;
    if (this.#running || this.#opened) return this.#states.refuse(question, 'device.taken');
    const isCurrent = this.#turns.take(question);
    this.#states.show(question, { kind: 'asking', what });
    let stream: MediaStream | null = null;
    try {
      stream = await openDevices(what);
      // The worker cancelled, or another person is on the screen by now: the light goes out at once.
      if (!isCurrent()) return releaseDevices(stream);
      if (this.#running || this.#opened) throw new DeviceError('device.taken');
      this.#opened = stream;
      await this.#turns.track(this.#begin(question, what, stream, isCurrent));
    } catch (error) {
      if (stream) releaseDevices(stream);
      if (isCurrent()) this.#states.refuse(question, error instanceof DeviceError ? error.trouble : 'device.failed');
    } finally {
      if (this.#opened === stream) this.#opened = null;
    }
  }

  /** Ends the recording: the devices at once, the file when its last piece is stored. */
  async stop(reason: StopReason): Promise<void> {
    // Open, and not running yet: whoever opened them finds that it is no longer their turn.
    if (this.#opened) releaseDevices(this.#opened);
    const running = this.#running;
    if (running) await (running.ending ??= this.#turns.track(this.#end(running, reason)));
  }

  async #begin(question: string, what: RecordedKind, stream: MediaStream, isCurrent: () => boolean): Promise<void> {
    const filename = `${question}-${what === 'audio' ? 'sound' : 'film'}`;
    const mimeType = bareType(recordableType(what)!);
    const { held } = this.#answers;
    const file = await held.begin({ question, filename, mimeType });
    const item = this.#answers.node(question)?.item;
    try {
      if (!isCurrent() || !item) return;
      const recording = this.#start(what, stream, item, () => this.#running?.recording === recording);
      const before = this.#answers.put(question, file);
      this.#running = { question, recording, file, before, largest: largestOf(item), full: false, ending: null };
      this.#states.show(question, { kind: 'recording', what, recording }, { name: `began.${what}`, trouble: false });
    } finally {
      if (this.#running?.file !== file) {
        releaseDevices(stream);
        await held.remove(file.id);
      }
    }
  }

  #start(what: RecordedKind, stream: MediaStream, item: AttachmentItem, runs: () => boolean): Recording {
    return new Recording(what, stream, item.maxSeconds ?? LONGEST, {
      piece: (bytes) => {
        if (runs()) this.#take(this.#running!, bytes);
      },
      ended: (reason) => {
        if (runs()) void this.stop(reason);
      },
    });
  }

  #take(running: Running, bytes: Blob): void {
    const { file, largest, question } = running;
    running.full ||= file.size + bytes.size > largest;
    if (!running.full) {
      void file.append(bytes, (cause) => {
        // Signed out: a microphone must not go on listening.
        if (failureKind(cause) === 'locked') void this.stop('locked');
        this.#states.tell(question);
      });
    }
    // The next one would not fit, so this is the moment to stop with everything.
    if (running.full || file.size + bytes.size > largest) void this.stop('size');
  }

  async #end(running: Running, reason: StopReason): Promise<void> {
    const { question, recording, file, before } = running;
    const stopped = recording.stop();
    this.#states.show(question, { kind: 'keeping' });
    await stopped;
    await file.finish();
    this.#running = null;
    if (file.size === 0) {
      await this.#answers.giveBack(question, attachmentOf(file), before);
      return this.#states.refuse(question, 'ended.empty');
    }
    this.#answers.refresh(question, file);
    const values = { time: clockTime(recording.seconds), size: sizeInWords(file.size) };
    this.#states.show(question, IDLE, { name: `ended.${reason}`, values, trouble: reason !== 'worker' });
    if (before) await this.#answers.drop(question, before);
  }
}

/** The kind of failure a draft error carries. This package knows the drafts package by its types only. */
function failureKind(cause: unknown): unknown {
  return (cause as { failure?: { kind?: unknown } } | null)?.failure?.kind;
}
