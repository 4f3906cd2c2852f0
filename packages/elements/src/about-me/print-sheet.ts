// SPDX-License-Identifier: Apache-2.0
import { render } from 'lit';
import { MEDIA_WORDS } from '../attachments/media.words.js';
import { PrintFrame } from './print-frame.js';
import { type Sheet, sheetView } from './sheet.js';
import { paperStyles } from './sheet.styles.js';

/** A picture that cannot be read must not hold up the rest of the sheet. */
const untilDrawn = (image: HTMLImageElement): Promise<void> => image.decode().catch(() => image.remove());

/** Milliseconds that pictures are waited for: whoever prints in a hurry needs the words. */
const PATIENCE = 10_000;

/**
 * Opens the browser's dialogue for the sheet.
 *
 * @param place - where its document is put, out of sight
 * @param job - ended when the dialogue is closed, or before by whoever stops it
 * @param sent - called just before, when nothing can stop it any more
 * @returns false when it was stopped before that
 */
export async function printSheet(
  place: HTMLElement,
  sheet: Sheet,
  job: AbortController,
  sent: () => void,
): Promise<boolean> {
  const frame = await PrintFrame.open(place, sheet.title, job.signal);
  if (!frame) return false;
  if (job.signal.aborted) {
    frame.remove();
    return false;
  }
  const { document } = frame;
  const { template, media } = sheetView(sheet, document);
  const stopped = new Promise<void>((resolve) => {
    job.signal.addEventListener('abort', () => {
      for (const view of media) view.dispose();
      frame.remove();
      resolve();
    });
  });
  document.documentElement.lang = sheet.tools.lang;
  document.documentElement.dir = sheet.direction;
  document.title = sheet.title;
  frame.dress(...paperStyles(sheet));
  // Made in that document from the start, so that nothing has to be moved from this one.
  render(template, document.body, { creationScope: document });
  const drawn = Promise.all([...media.map((view) => view.open()), ...[...document.images].map(untilDrawn)]);
  // A picture of a document that is gone is never drawn, nor does it fail; nor may one that never comes hold up the rest.
  await Promise.race([drawn, stopped, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  if (job.signal.aborted) return false;
  for (const words of document.querySelectorAll('.media-opening'))
    words.textContent = sheet.tools.say(MEDIA_WORDS['media.failed.photo']);
  sent();
  frame.print(() => job.abort());
  return true;
}
