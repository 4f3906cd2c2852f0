// SPDX-License-Identifier: Apache-2.0
import type { Session } from './session.js';

const ADDRESS = '/lantern-worker.js';

/** The policy of the pages names this one script, and no other can be made a service worker. */
interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: ScriptPolicies };
  const rules = {
    createScriptURL(url: string) {
      if (url !== ADDRESS) throw new TypeError('This is not the service worker of Lantern.');
      return url;
    },
  };
  return trustedTypes?.createPolicy('lantern-worker', rules).createScriptURL(address) ?? address;
}

/** Lets Lantern open without a network, and go on sending for some minutes when its last page is closed. */
export function installWorker(): void {
  navigator.serviceWorker?.register(trusted(ADDRESS)).catch(() => {
    // Without it everything else works.
  });
}

/** When the page is left with something unsent, the service worker is given the keys for as long as it sends. */
export function leaveToWorker({ keys, outbox }: Session, signal: AbortSignal): void {
  const hand = async () => {
    if (document.visibilityState !== 'hidden' || outbox.state.waiting === 0) return;
    const held = await keys.held;
    navigator.serviceWorker?.controller?.postMessage({ type: 'drain', keys: held });
  };
  document.addEventListener('visibilitychange', () => void hand().catch(() => undefined), { signal });
}
