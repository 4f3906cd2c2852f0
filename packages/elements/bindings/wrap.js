// SPDX-License-Identifier: Apache-2.0
import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';

/** On a server there is no layout, and React says so with a warning. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** React 18 writes these two on a custom element letter by letter. */
const HTML_NAMES = { className: 'class', htmlFor: 'for' };

/** Sets what was given since the last drawing; what is no longer given goes back to what it was before. */
function give(element, names, props, { given, before }) {
  for (const name of names) {
    if (name in props) {
      if (!before.has(name)) before.set(name, element[name]);
      if (!given.has(name) || !Object.is(given.get(name), props[name])) element[name] = props[name];
      given.set(name, props[name]);
    } else if (given.delete(name)) element[name] = before.get(name);
  }
}

/**
 * A component for React 18 that draws one custom element: properties are set as properties, events are heard, and the
 * ref is the element.
 */
export function wrap(tag, properties, events) {
  const own = new Set([...properties, ...Object.keys(events)]);
  const Component = forwardRef((props, ref) => {
    const place = useRef(null);
    const memory = useRef(null);
    memory.current ??= { given: new Map(), before: new Map(), props };
    useImperativeHandle(ref, () => place.current, []);
    useBeforePaint(() => {
      memory.current.props = props;
      give(place.current, properties, props, memory.current);
    });
    useBeforePaint(() => {
      const element = place.current;
      const listeners = Object.entries(events).map(([name, type]) => {
        const hear = (event) => memory.current.props[name]?.(event);
        element.addEventListener(type, hear);
        return [type, hear];
      });
      return () => listeners.forEach(([type, hear]) => element.removeEventListener(type, hear));
    }, []);
    const attributes = { ref: place };
    for (const [name, value] of Object.entries(props)) {
      if (!own.has(name)) attributes[HTML_NAMES[name] ?? name] = value;
    }
    return createElement(tag, attributes);
  });
  Component.displayName = tag;
  return Component;
}
