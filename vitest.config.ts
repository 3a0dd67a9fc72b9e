import { defineConfig } from 'vitest/config';

/** The tests of the web components; they need neither Vaadin nor a browser. */
export default defineConfig({
  test: { environment: 'happy-dom', include: ['frontend/**/*.test.ts'] },
});
