// npm run mutation [-- --mutate src/rules/count.ts]: changes the code a little, many times, and asks the tests to notice.
export default {
  mutate: ['src/{rules,lint,calendar}/**/*.ts', '!src/**/*.generated.ts', '!src/**/*.d.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Only the tests that import what is changed; one that runs the built tool could notice nothing.
  vitest: { related: true },
  // TypeScript 7 has not the API with which Stryker would rewrite tsconfig.json; our tests need no rewriting.
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  // Tables of words are data: a changed word is not a changed behaviour.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 85, low: 75, break: 75 },
  allowEmpty: false,
  cleanTempDir: 'always',
};
