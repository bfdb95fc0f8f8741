import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/{unit,features,eval}/**/*.test.ts'], testTimeout: 30_000 },
});
