// SPDX-License-Identifier: Apache-2.0
// Watches the element of a story: what it holds and what it sends, plain enough to be sent to the panel.

/** As deep and as long as somebody can read. */
const DEEPEST = 6;
const LONGEST = 40;

/** A copy that JSON can carry: functions by name, files by size, what is too deep or too long cut off and told. */
export function readable(value, depth = 0) {
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  if (typeof Blob !== 'undefined' && value instanceof Blob) return `${value.type || 'file'}, ${value.size} bytes`;
  if (typeof Node !== 'undefined' && value instanceof Node) return `<${value.nodeName.toLowerCase()}>`;
  if (depth >= DEEPEST) return '…';
  const entries = value instanceof Map ? [...value] : value instanceof Set ? [...value.entries()] : undefined;
  if (Array.isArray(value) || value instanceof Set) {
    const list = [...value];
    const shown = list.slice(0, LONGEST).map((one) => readable(one, depth + 1));
    return list.length > LONGEST ? [...shown, `… and ${list.length - LONGEST} more`] : shown;
  }
  const pairs = entries ?? Object.entries(value);
  return Object.fromEntries(pairs.slice(0, LONGEST).map(([name, one]) => [String(name), readable(one, depth + 1)]));
}

/** Own fields of an event of ours; the browser's own are the same for all of them. */
function detailOf(event) {
  const own = Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted');
  return readable(Object.fromEntries(own.map((name) => [name, event[name]])));
}

/** The values of the public properties of an element, by the manifest. */
export function holdsOf(element, { members = [] }) {
  const fields = members.filter(({ kind, name }) => kind === 'field' && name !== 'context');
  const values = fields.map(({ name }) => [name, element[name]]);
  const session = element.form?.answers ? [['answers so far', element.form.answers]] : [];
  return readable(Object.fromEntries([...values, ...session].filter(([, value]) => value !== undefined)));
}

/** Tells `send` what the element holds and has sent, at once, after each event, and when it was used. */
export function watchElement(element, declaration, send) {
  const events = [];
  const tell = () => send({ holds: holdsOf(element, declaration), events });
  const soon = () => queueMicrotask(tell);
  for (const { name } of declaration.events ?? []) {
    element.addEventListener(name, (event) => {
      events.unshift({ event: name, ...detailOf(event) });
      soon();
    });
  }
  for (const used of ['input', 'change', 'click']) element.addEventListener(used, soon);
  void Promise.resolve(element.updateComplete).then(tell);
  return () => {
    events.length = 0;
    tell();
  };
}
