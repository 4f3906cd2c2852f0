// SPDX-License-Identifier: Apache-2.0

/**
 * What a host's page must allow for the library: its own files, and Lit's one policy. The demo is served under it, and
 * every story and embedded page of the tests.
 */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** The demo's own: one script more may be made, its service worker, under a policy that lets through that one only. */
export const DEMO_POLICY = STRICT_POLICY.replace('trusted-types lit-html', 'trusted-types lit-html lantern-worker');
