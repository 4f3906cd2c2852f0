// SPDX-License-Identifier: Apache-2.0
// Apart, so that a bundler takes these three and leaves what the library would fetch addresses with.
export { Reader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
