// SPDX-License-Identifier: Apache-2.0
// All that the code of a page can reach, as the browser writes it down after it has collected what nobody reaches.

/** The strings of the heap, and how many objects of each class there are. */
export async function heapOf(page) {
  const session = await page.page.context().newCDPSession(page.page);
  const parts = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { snapshot, nodes, strings } = JSON.parse(parts.join(''));
  const fields = snapshot.meta.node_fields;
  const classes = new Map();
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = strings[nodes[at + fields.indexOf('name')]];
    const type = snapshot.meta.node_types[0][nodes[at + fields.indexOf('type')]];
    if (type === 'object' || type === 'native') classes.set(name, (classes.get(name) ?? 0) + 1);
  }
  return { strings, objects: (name) => classes.get(name) ?? 0 };
}
