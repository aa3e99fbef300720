import { run } from './main.ts';

/** The entry of the built server. */
await run();
