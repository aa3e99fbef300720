import { run } from './main.ts';

// A killed parent must not leave a server behind that holds the port and the data. Ending at once is safe: see the crash loop.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();

/** The entry of the built server. */
await run();
