import { createTRPCClient, createWSClient, wsLink } from '@trpc/client';
import type { AnyRouter } from '@trpc/server';

type Subscription = { unsubscribe(): void };
type LiveClient = {
  notifications: {
    live: { subscribe(input: undefined, on: { onData(): void; onError(): void }): Subscription };
  };
};

/**
 * Listens for news of the signed-in person over one WebSocket, which connects again by itself.
 * @returns a function that stops listening
 */
export function listen(news: () => void): () => void {
  const { protocol, host } = window.location;
  let connectedBefore = false;
  const socket = createWSClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/trpc`,
    onOpen() {
      // What happened while the line was down was not kept for us: ask again.
      if (connectedBefore) news();
      connectedBefore = true;
    },
  });
  const client = createTRPCClient<AnyRouter>({
    links: [wsLink({ client: socket })],
  }) as unknown as LiveClient;
  const subscription = client.notifications.live.subscribe(undefined, { onData: news, onError() {} });
  return () => {
    subscription.unsubscribe();
    void socket.close();
  };
}
