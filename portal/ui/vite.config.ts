import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * Keeps only the woff2 files of the design system's fonts: its list starts with an .eot file, which browsers download
 * and reject before they come to the one they can read.
 */
function onlyWoff2(): Plugin {
  return {
    name: 'only-woff2',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('dkfds') || !id.endsWith('.css')) return undefined;
      return code.replace(/src:\s*url\([^;}]*fonts[^;}]*/g, (sources) => {
        const woff2 = /url\([^)]*\.woff2"?\)/.exec(sources);
        return woff2 ? `src:${woff2[0]} format("woff2")` : sources;
      });
    },
  };
}

export default defineConfig({
  plugins: [onlyWoff2(), react()],
  // The design system's package names its style sheets and icons in its README, but not in its exports.
  resolve: { alias: { 'dkfds/dist': fileURLToPath(new URL('node_modules/dkfds/dist', import.meta.url)) } },
  build: {
    // Files instead of data: addresses, so that a content security policy of 'self' is enough.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
  server: { proxy: { '/api': portal(), '/oauth2': portal(), '/login/oauth2': portal(), '/logout': portal() } },
});

function portal(): string {
  return process.env.SAMSPIL_PUBLIC_URL ?? 'http://127.0.0.1:8600';
}
