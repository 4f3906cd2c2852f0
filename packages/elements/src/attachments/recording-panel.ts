// SPDX-License-Identifier: Apache-2.0
import type { Say } from '../words/words.js';
import { ATTACHMENT_WORDS as WORDS } from './attachments.words.js';
import type { RecordedKind, Recording } from './recorder.js';
import { clockTime } from './sizes.js';

/** Of the last seconds each is shown. */
const LAST_SECONDS = 10;

export interface RecordingPanelOptions {
  readonly document: Document;
  readonly say: Say;
  readonly what: RecordedKind;
  readonly recording: Recording;
  /** The one button; pressed, it stops. */
  readonly stop: HTMLButtonElement;
  /** Heard by screen readers: once when time runs out, never every second. */
  readonly announce: (sentence: string) => void;
}

/** What is seen while microphone or camera are on: that they are, for how long, and the way to stop. */
export function recordingPanel({ document, say, what, recording, stop, announce }: RecordingPanelOptions) {
  const element = document.createElement('div');
  element.className = 'recording';
  element.setAttribute('part', 'recording');
  const state = element.appendChild(document.createElement('p'));
  state.className = 'recording-state';
  const light = state.appendChild(document.createElement('span'));
  light.className = 'recording-light';
  light.setAttribute('aria-hidden', 'true');
  state.append(`${say(WORDS[`attachments.recording.${what}`])} `);
  const time = state.appendChild(document.createElement('span'));
  time.className = 'recording-time';
  // A timer is not announced by itself, and can be asked for.
  time.setAttribute('role', 'timer');
  const left = element.appendChild(document.createElement('p'));
  left.className = 'recording-left';
  element.append(stop);
  if (what === 'video') element.append(preview(document, say, recording.stream));

  let warned = false;
  const show = () => {
    time.textContent = clockTime(recording.seconds);
    const remaining = Math.ceil(recording.longest - recording.seconds);
    if (remaining > LAST_SECONDS) return;
    const sentence = say(WORDS['attachments.left'], { seconds: Math.max(0, remaining) });
    left.textContent = sentence;
    if (!warned) announce(sentence);
    warned = true;
  };
  show();
  const timer = setInterval(show, 250);
  return {
    element,
    dispose: () => {
      clearInterval(timer);
      for (const video of element.querySelectorAll('video')) video.srcObject = null;
    },
  };
}

function preview(document: Document, say: Say, stream: MediaStream): HTMLElement {
  const video = document.createElement('video');
  video.className = 'recording-preview';
  video.setAttribute('part', 'recording-preview');
  video.setAttribute('aria-label', say(WORDS['attachments.preview']));
  // Heard at once, the microphone would howl.
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  void video.play().catch(() => undefined);
  return video;
}
