// SPDX-License-Identifier: Apache-2.0
// What the element holds, and the events it sent, as JSON, while somebody uses it.
import { createElement as h, useState } from 'react';
import { useChannel } from 'storybook/manager-api';
import { STORY_CHANGED } from 'storybook/internal/core-events';
import { CLEAR, DATA } from './data-channel.mjs';

export const DATA_PANEL = 'careplan-kit/data';

const PRE = {
  margin: '4px 0 16px',
  padding: '10px 12px',
  overflowX: 'auto',
  border: '1px solid #d5dce2',
  borderRadius: 6,
  background: '#f3f6f8',
  color: '#1c2733',
  font: '12px/1.5 ui-monospace, monospace',
};

const json = (value) => h('pre', { style: PRE, tabIndex: 0 }, JSON.stringify(value, null, 2));

/** The panel below a story. */
export function DataPanel({ active }) {
  const [data, setData] = useState(null);
  const emit = useChannel({ [DATA]: setData, [STORY_CHANGED]: () => setData(null) });
  if (!active) return null;
  const { holds = {}, events = [] } = data ?? {};
  return h(
    'div',
    { style: { padding: 16, fontSize: 13 } },
    h('strong', null, 'What the element holds'),
    json(holds),
    h('strong', null, `Events it sent (${events.length})`),
    events.length > 0
      ? h('button', { type: 'button', style: { marginInlineStart: 12 }, onClick: () => emit(CLEAR) }, 'Clear')
      : null,
    events.length > 0 ? json(events) : h('p', null, 'None yet. Use the element above.'),
  );
}
