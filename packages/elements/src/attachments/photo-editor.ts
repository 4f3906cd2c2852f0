// SPDX-License-Identifier: Apache-2.0
import type { Say } from '../words/words.js';
import { ATTACHMENT_WORDS as WORDS } from './attachments.words.js';
import type { Photo } from './photo.js';

/** Longest edge of the picture that is turned and cut, in CSS pixels at most. */
const SHOWN_EDGE = 640;
const CLOSER = 1.25;
const STEP = 0.1;

export interface PhotoEditorOptions {
  readonly document: Document;
  readonly say: Say;
  readonly photo: Photo;
  /** Tells those who cannot see the picture what a button did. */
  readonly announce: (sentence: string) => void;
}

type Doing = readonly [phrase: keyof typeof WORDS, key: string | null, act: (photo: Photo) => void];

/** What can be done to a photo: by button, and by key where there is one. */
const DOINGS: readonly Doing[] = [
  ['attachments.turn', null, (photo) => photo.turn()],
  ['attachments.closer', '+', (photo) => photo.zoomBy(CLOSER)],
  ['attachments.further', '-', (photo) => photo.zoomBy(1 / CLOSER)],
  ['attachments.left.move', 'ArrowLeft', (photo) => photo.moveBy(-STEP, 0)],
  ['attachments.right.move', 'ArrowRight', (photo) => photo.moveBy(STEP, 0)],
  ['attachments.up.move', 'ArrowUp', (photo) => photo.moveBy(0, -STEP)],
  ['attachments.down.move', 'ArrowDown', (photo) => photo.moveBy(0, STEP)],
  ['attachments.all', '0', (photo) => photo.showAll()],
];

/**
 * A photo to turn and to cut out of: by finger or mouse on the picture, by keys, and by buttons, each alone enough.
 *
 * @returns the element, whose first child takes the focus
 */
export function photoEditor({ document, say, photo, announce }: PhotoEditorOptions): HTMLElement {
  const element = document.createElement('div');
  element.className = 'photo-editor';
  const canvas = element.appendChild(document.createElement('canvas'));
  canvas.className = 'photo-canvas';
  canvas.setAttribute('part', 'photo-canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', say(WORDS['attachments.photo']));
  const draw = () => photo.draw(canvas, SHOWN_EDGE);
  const act = ([, , how]: Doing) => {
    const { zoom } = photo;
    how(photo);
    draw();
    if (photo.zoom !== zoom) {
      announce(say(WORDS['attachments.seen'], { percent: Math.round(photo.zoom * 100) }));
    }
  };
  const row = element.appendChild(document.createElement('div'));
  row.className = 'photo-tools';
  for (const doing of DOINGS) {
    const button = row.appendChild(document.createElement('button'));
    button.type = 'button';
    button.className = 'button secondary';
    button.textContent = say(WORDS[doing[0]]);
    button.addEventListener('click', () => act(doing));
  }
  canvas.addEventListener('keydown', (event) => {
    const pressed = event.key === '=' ? '+' : event.key;
    const doing = DOINGS.find(([, key]) => key === pressed);
    if (!doing || event.ctrlKey || event.metaKey || event.altKey) return;
    // The page must not scroll along.
    event.preventDefault();
    act(doing);
  });
  canvas.addEventListener(
    'wheel',
    (event) => {
      // A wheel over the picture at rest scrolls the page, as everywhere.
      if (canvas.getRootNode() instanceof ShadowRoot && (canvas.getRootNode() as ShadowRoot).activeElement !== canvas)
        return;
      event.preventDefault();
      photo.zoomBy(event.deltaY < 0 ? CLOSER : 1 / CLOSER);
      draw();
    },
    { passive: false },
  );
  followPointers(canvas, photo, draw);
  draw();
  return element;
}

/** One finger moves, two bring closer. */
function followPointers(canvas: HTMLCanvasElement, photo: Photo, draw: () => void): void {
  const pointers = new Map<number, { readonly x: number; readonly y: number }>();
  const apart = () => {
    const [one, two] = [...pointers.values()];
    return one && two ? Math.hypot(one.x - two.x, one.y - two.y) : 0;
  };
  canvas.addEventListener('pointerdown', ({ pointerId, clientX: x, clientY: y }) => {
    pointers.set(pointerId, { x, y });
    canvas.setPointerCapture(pointerId);
  });
  canvas.addEventListener('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
    const from = pointers.get(pointerId);
    if (!from) return;
    const before = apart();
    pointers.set(pointerId, { x, y });
    if (pointers.size === 1) {
      const { width, height } = canvas.getBoundingClientRect();
      photo.moveBy((from.x - x) / width, (from.y - y) / height);
    } else if (before > 0) photo.zoomBy(apart() / before);
    draw();
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    canvas.addEventListener(end, ({ pointerId }) => void pointers.delete(pointerId));
  }
}
