// SPDX-License-Identifier: Apache-2.0
import { afterwards } from './page.js';
import { promised } from './form-host.js';

class FakeTrack extends EventTarget {
  readyState: 'live' | 'ended' = 'live';

  constructor(readonly kind: 'audio' | 'video') {
    super();
  }

  stop(): void {
    this.readyState = 'ended';
  }

  /** The device is taken away. */
  end(): void {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }
}

/** A recorder that the test tells when there is a piece. */
export class FakeRecorder extends EventTarget {
  state: 'inactive' | 'recording' = 'inactive';
  /** Milliseconds between pieces that were asked for. */
  timeslice = 0;
  /** What comes out when it is stopped. */
  last: Blob | null = null;

  constructor(
    readonly stream: MediaStream,
    readonly options: MediaRecorderOptions,
  ) {
    super();
  }

  start(timeslice: number): void {
    this.state = 'recording';
    this.timeslice = timeslice;
  }

  stop(): void {
    this.state = 'inactive';
    // As a real one does: in a task of its own, the last piece first.
    setTimeout(() => {
      if (this.last) this.give(this.last);
      this.dispatchEvent(new Event('stop'));
    });
  }

  give(piece: Blob | string): void {
    const data = typeof piece === 'string' ? new Blob([piece]) : piece;
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data }));
  }
}

export interface FakeDevices {
  readonly recorders: readonly FakeRecorder[];
  readonly tracks: readonly FakeTrack[];
  /** The recorder made last. */
  readonly recorder: FakeRecorder;
  /** How often somebody asked for the devices. */
  readonly asked: number;
  /** Whether a question for permission is unanswered. */
  readonly waiting: boolean;
  /** Answers the oldest question for permission, when `waits`. */
  allow(): void;
  /** Answers it with an error of this name. */
  refuse(name: string): void;
  /** True when no track is live. */
  readonly off: boolean;
}

/**
 * Microphone, camera and recorder whose every step the test decides, in browsers without them too. From now to the end
 * of the test.
 */
export function fakeDevices({ waits = false, types = ['audio/webm', 'video/webm'] } = {}): FakeDevices {
  const recorders: FakeRecorder[] = [];
  const tracks: FakeTrack[] = [];
  const questions: ReturnType<typeof promised<string | null>>[] = [];
  let asked = 0;
  class Recorder extends FakeRecorder {
    static isTypeSupported = (type: string) => types.some((supported) => type.startsWith(supported));

    constructor(stream: MediaStream, options: MediaRecorderOptions) {
      super(stream, options);
      recorders.push(this);
    }
  }
  const getUserMedia = async ({ video }: MediaStreamConstraints): Promise<MediaStream> => {
    asked++;
    if (waits) {
      const question = promised<string | null>();
      questions.push(question);
      const refused = await question.promise;
      if (refused) throw new DOMException('', refused);
    }
    const own = (video ? (['audio', 'video'] as const) : (['audio'] as const)).map((kind) => new FakeTrack(kind));
    tracks.push(...own);
    return Object.assign(new MediaStream(), { getTracks: () => own as unknown as MediaStreamTrack[] });
  };
  replace(globalThis, 'MediaRecorder', Recorder);
  replace(navigator, 'mediaDevices', { getUserMedia });
  return {
    recorders,
    tracks,
    get recorder() {
      return recorders.at(-1)!;
    },
    get asked() {
      return asked;
    },
    get waiting() {
      return questions.length > 0;
    },
    allow: () => questions.shift()!.resolve(null),
    refuse: (name) => questions.shift()!.resolve(name),
    get off() {
      return tracks.every(({ readyState }) => readyState === 'ended');
    },
  };
}

/** Puts another value in a global's place until the end of the test. */
export function replace(target: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  afterwards(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
}
