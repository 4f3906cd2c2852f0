// SPDX-License-Identifier: Apache-2.0
import type * as drafts from '../src/index.js';
import type * as outbox from '../src/outbox/index.js';
import type { PlainForm, snapshotOf } from './harness.js';
import { afterwards, eventually } from './harness.js';

/** What another tab of the host's product has: its own copy of the library, loaded in its own page. */
export interface SecondTab {
  readonly window: Window;
  readonly library: typeof drafts & typeof outbox;
  readonly newForm: () => PlainForm;
  readonly snapshotOf: typeof snapshotOf;
  /** Ends the page without letting any of its code run, as a browser that is killed does. */
  kill(): void;
}

interface TabWindow extends Window {
  tab?: Omit<SecondTab, 'window' | 'kill'>;
}

export async function openSecondTab(): Promise<SecondTab> {
  const frame = document.createElement('iframe');
  // The sources, one by one, also where this file is part of a bundle.
  const address = (path: string) => `${location.origin}/packages/drafts/${path}`;
  frame.srcdoc = `<!doctype html><script>
      for (const leaving of ['pagehide', 'visibilitychange', 'unload'])
        addEventListener(leaving, (event) => event.stopImmediatePropagation(), true);
    </script><script type="module">
      import * as drafts from '${address('src/index.ts')}';
      import * as outbox from '${address('src/outbox/index.ts')}';
      import { PlainForm, snapshotOf } from '${address('test/harness.ts')}';
      window.tab = { library: { ...drafts, ...outbox }, newForm: () => new PlainForm(), snapshotOf };
    </script>`;
  document.body.append(frame);
  afterwards(() => frame.remove());
  const inside = () => frame.contentWindow as TabWindow;
  await eventually(() => inside().tab !== undefined);
  return { ...inside().tab!, window: inside(), kill: () => frame.remove() };
}
