// SPDX-License-Identifier: Apache-2.0

export type RecordedKind = 'audio' | 'video';

/** Why no recording could be begun. */
export type DeviceTrouble =
  | 'device.refused'
  | 'device.none'
  | 'device.busy'
  | 'device.unsupported'
  | 'device.insecure'
  | 'device.failed'
  /** Another recording of this form has them. */
  | 'device.taken';

/** Why a recording ended. */
export type StopReason =
  /** The worker pressed Stop. */
  | 'worker'
  | 'time'
  | 'size'
  /** The page went out of sight. */
  | 'hidden'
  /** The microphone or camera was taken away. */
  | 'device'
  /** Drafts were locked: nobody is signed in any more. */
  | 'locked'
  /** The person, form or worker is another one now, or the form has left the page. */
  | 'left';

export class DeviceError extends Error {
  override readonly name = 'DeviceError';

  constructor(readonly trouble: DeviceTrouble) {
    super(trouble);
  }
}

/** The first that the browser can write is used: mp4 plays nearly everywhere, webm where recording it is possible. */
const TYPES: Readonly<Record<RecordedKind, readonly string[]>> = {
  audio: ['audio/mp4;codecs=mp4a.40.2', 'audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4', 'audio/webm'],
  video: [
    'video/mp4;codecs=avc1.42E01E,mp4a.40.2',
    'video/webm;codecs=vp8,opus',
    'video/webm;codecs=vp9,opus',
    'video/webm',
    'video/mp4',
  ],
};

/** The back camera, and a picture that is clear on a tablet without filling it. */
const WISHES: Readonly<Record<RecordedKind, MediaStreamConstraints>> = {
  audio: { audio: true },
  video: {
    audio: true,
    video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 24 } },
  },
};

/** Bits a second: 720 p of one person speaking, and a voice. 50 MB last about five and a half minutes. */
const BITS = { videoBitsPerSecond: 1_100_000, audioBitsPerSecond: 96_000 };

/** A piece a second: what a crash can cost. */
const PIECE_MILLISECONDS = 1000;

/** The type this browser can record; null when it can record none. */
export function recordableType(kind: RecordedKind): string | null {
  if (typeof MediaRecorder !== 'function') return null;
  return TYPES[kind].find((type) => MediaRecorder.isTypeSupported(type)) ?? null;
}

/** What stands in the way of recording before anybody is asked; null when nothing does. */
export function recordingTrouble(kind: RecordedKind): DeviceTrouble | null {
  if (!globalThis.isSecureContext) return 'device.insecure';
  if (!navigator.mediaDevices?.getUserMedia || !recordableType(kind)) return 'device.unsupported';
  return null;
}

/** A browser that lost the recorder must not hold up the page for ever. */
const PATIENCE_MILLISECONDS = 3000;

const TROUBLES: Readonly<Record<string, DeviceTrouble>> = {
  NotAllowedError: 'device.refused',
  SecurityError: 'device.refused',
  NotFoundError: 'device.none',
  OverconstrainedError: 'device.none',
  NotReadableError: 'device.busy',
  AbortError: 'device.busy',
};

/**
 * Asks for the microphone, and the camera for a film.
 *
 * @throws DeviceError
 */
export async function openDevices(kind: RecordedKind): Promise<MediaStream> {
  const trouble = recordingTrouble(kind);
  if (trouble) throw new DeviceError(trouble);
  try {
    return await navigator.mediaDevices.getUserMedia(WISHES[kind]);
  } catch (error) {
    throw new DeviceError(TROUBLES[(error as DOMException | null)?.name ?? ''] ?? 'device.failed');
  }
}

export function releaseDevices(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** What a recording tells of itself. */
export interface RecordingListeners {
  /** Bytes, in order. */
  piece(bytes: Blob): void;
  /** It ended by itself: call {@link Recording.stop}. */
  ended(reason: StopReason): void;
}

/** One recording, from the moment it runs. It knows devices and time; where the bytes go is not its business. */
export class Recording {
  readonly stream: MediaStream;
  readonly #recorder: MediaRecorder;
  readonly #listeners: RecordingListeners;
  readonly #stopped: Promise<void>;
  readonly #since = performance.now();
  readonly #undo: (() => void)[] = [];
  #seconds: number | null = null;

  /**
   * Begins at once.
   *
   * @throws DeviceError when the browser refuses
   */
  constructor(
    readonly kind: RecordedKind,
    stream: MediaStream,
    /** Seconds. */
    readonly longest: number,
    listeners: RecordingListeners,
  ) {
    this.stream = stream;
    this.#listeners = listeners;
    try {
      this.#recorder = new MediaRecorder(stream, { mimeType: recordableType(kind)!, ...BITS });
      this.#recorder.addEventListener('dataavailable', ({ data }) => {
        if (data.size > 0) listeners.piece(data);
      });
      this.#stopped = new Promise((resolve) => this.#recorder.addEventListener('stop', () => resolve()));
      this.#recorder.start(PIECE_MILLISECONDS);
    } catch {
      throw new DeviceError('device.unsupported');
    }
    this.#watch();
  }

  /** How long it has been running, or ran. */
  get seconds(): number {
    return this.#seconds ?? (performance.now() - this.#since) / 1000;
  }

  /** Lets go of microphone and camera at once. Resolves when the last piece has been told. */
  async stop(): Promise<void> {
    this.#seconds ??= this.seconds;
    for (const undo of this.#undo.splice(0)) undo();
    if (this.#recorder.state !== 'inactive') this.#recorder.stop();
    releaseDevices(this.stream);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MILLISECONDS)));
    await Promise.race([this.#stopped, enough]);
    clearTimeout(timer);
  }

  #watch(): void {
    const end = (reason: StopReason) => () => this.#listeners.ended(reason);
    const listen = (target: EventTarget, type: string, listener: () => void) => {
      target.addEventListener(type, listener);
      this.#undo.push(() => target.removeEventListener(type, listener));
    };
    for (const track of this.stream.getTracks()) listen(track, 'ended', end('device'));
    listen(this.#recorder, 'error', end('device'));
    // Without tracks a recorder stops by itself.
    listen(this.#recorder, 'stop', end('device'));
    listen(globalThis.document, 'visibilitychange', () => {
      if (globalThis.document.hidden) this.#listeners.ended('hidden');
    });
    const timer = setTimeout(end('time'), this.longest * 1000);
    this.#undo.push(() => clearTimeout(timer));
  }
}
