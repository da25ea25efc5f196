import type { Plugin } from 'vite';

/** What the messages' library can be told to do, and extension/messages.ts does not tell it: write logs, verify, refuse. */
const UNSET = /\bconfig\??\.(?:logger|verifyMessageData|throwOnUnknownMessageFormat)\b/g;

/** Takes out of the messages' library what nobody sets: half a kilobyte in every tab. */
export function withoutUnsetOptions(): Plugin {
  return {
    name: 'without-unset-options',
    transform(code, id) {
      if (!/\/@webext-core\/messaging\/dist\/generic/.test(id)) return null;
      const without = code.replace(UNSET, 'undefined');
      if (without === code) throw new Error('The messages no longer have these options: look again.');
      return { code: without, map: null };
    },
  };
}
