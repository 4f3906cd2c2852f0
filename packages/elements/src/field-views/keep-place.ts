// SPDX-License-Identifier: Apache-2.0

/** Finds a control again that was built anew: by its id, or, for a button, by its place among its like in its field. */
function findAgain(root: ParentNode, control: HTMLElement): () => HTMLElement | null {
  const { id, localName, className } = control;
  if (id) return () => root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const key = control.closest<HTMLElement>('[data-key]')?.dataset['key'];
  if (key === undefined) return () => null;
  const like = () =>
    [...root.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"] ${localName}`)].filter(
      (one) => !one.id && one.className === className,
    );
  const among = like();
  const at = among.indexOf(control);
  // Where there are more or fewer of them the same place may be another button.
  return () => {
    const now = like();
    return now.length === among.length ? (now[at] ?? null) : null;
  };
}

/**
 * Remembers which control the worker is in, and where in it, before the controls are built anew. The returned function
 * puts them back there: the next key must not go nowhere.
 */
export function keepPlace(root: ParentNode): () => void {
  const before = (root as ShadowRoot).activeElement as HTMLInputElement | null;
  if (!before) return () => undefined;
  const { selectionStart, selectionEnd } = before;
  const again = findAgain(root, before);
  return () => {
    const after = again() as HTMLInputElement | null;
    if (!after || after === (root as ShadowRoot).activeElement) return;
    after.focus({ preventScroll: true });
    // Null for what has no cursor: radio buttons and boxes to tick.
    if (typeof selectionStart === 'number') after.setSelectionRange(selectionStart, selectionEnd);
  };
}
