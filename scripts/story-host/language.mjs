// SPDX-License-Identifier: Apache-2.0
// Stories in the language that was chosen. Used by our own story page and by Storybook's, so that both show the same.
import { ContextProvider } from '@lit/context';
import { NO_HOST, hostContext } from '../../packages/elements/src/host-context/host-context.js';

const WELSH = { locale: 'cy', unreviewedTranslations: true };

/** The host of a story in the language that was chosen; a story that is about a language keeps its own. */
export function inLanguage(args, { lang }) {
  return lang === 'cy' && args.context ? { ...args, context: { ...args.context, ...WELSH } } : args;
}

/** One for each place that stories are drawn in. */
const providers = new WeakMap();

/** Tells the elements below that are handed no host; may be called again with another language. */
export function provideLanguage(container, { lang }) {
  const host = lang === 'cy' ? { ...NO_HOST, ...WELSH } : NO_HOST;
  const known = providers.get(container);
  if (known) return known.setValue(host);
  const provider = new ContextProvider(container, { context: hostContext, initialValue: host });
  provider.hostConnected?.();
  return providers.set(container, provider);
}
