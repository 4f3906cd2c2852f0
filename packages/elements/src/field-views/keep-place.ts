// SPDX-License-Identifier: Apache-2.0

/**
 * Remembers which control the worker is in, and where in it, before the controls are built anew. The returned function
 * puts them back there: the next key must not go nowhere.
 */
export function keepPlace(root: ParentNode): () => void {
  const before = (root as ShadowRoot).activeElement as HTMLInputElement | null;
  if (!before?.id) return () => undefined;
  const { id, selectionStart, selectionEnd } = before;
  return () => {
    const after = root.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`);
    if (!after || after === (root as ShadowRoot).activeElement) return;
    after.focus({ preventScroll: true });
    // Null for what has no cursor: radio buttons and boxes to tick.
    if (typeof selectionStart === 'number') after.setSelectionRange(selectionStart, selectionEnd);
  };
}
