import { afterEach, beforeEach, expect, vi } from 'vitest';

// What is written to the console as an error (React's warnings among it) fails the test it happened in.
beforeEach(() => {
  vi.spyOn(console, 'error');
});

afterEach(() => {
  const said = vi.mocked(console.error).mock.calls;
  vi.mocked(console.error).mockRestore();
  expect(said, 'console.error was called').toEqual([]);
});
