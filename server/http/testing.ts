import type { House } from '#server/core/context.ts';
import { createHttp } from '../http.ts';

export type TestHttp = ReturnType<typeof createHttp>;

/** The HTTP server of a test's house: all of it but the pages. */
export const testHttp = (house: House): TestHttp =>
  createHttp(house, {
    pages: { build: () => Promise.reject(new Error('no pages here')), development: false },
    clientFolder: '/nowhere',
    readiness: { waitingFor: null },
  });
