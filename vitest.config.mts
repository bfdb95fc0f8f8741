import { defineConfig } from 'vitest/config';
import { viteYaml } from './tools/yamlModules.mjs';

export default defineConfig({
  plugins: [viteYaml()],
  test: { include: ['test/{unit,features,eval}/**/*.test.ts'], testTimeout: 30_000 },
});
