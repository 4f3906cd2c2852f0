// SPDX-License-Identifier: Apache-2.0

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

const detectorClass = (): (new () => Detector) | null =>
  'BarcodeDetector' in globalThis
    ? (globalThis as unknown as { readonly BarcodeDetector: new () => Detector }).BarcodeDetector
    : null;

/** Whether this browser reads codes with its camera by itself. */
export const readsCodes = (): boolean =>
  detectorClass() !== null && typeof globalThis.navigator?.mediaDevices?.getUserMedia === 'function';

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 150));

/**
 * Reads one code with the camera of the device.
 *
 * @param video - shows what the camera sees
 * @returns the text of the code; null when it was stopped
 * @throws what the browser says when there is no camera, or it may not be used
 */
export async function readCode(video: HTMLVideoElement, signal: AbortSignal): Promise<string | null> {
  const Class = detectorClass();
  if (!Class) return null;
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  try {
    const detector = new Class();
    video.srcObject = stream;
    await video.play();
    while (!signal.aborted) {
      const [code] = await detector.detect(video);
      if (code) return code.rawValue;
      await pause();
    }
    return null;
  } finally {
    video.srcObject = null;
    for (const track of stream.getTracks()) track.stop();
  }
}
