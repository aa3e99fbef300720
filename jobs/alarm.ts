export type Alarm = {
  /** Work now; if it works already, once more afterwards. */
  wake(): void;
  /** No more work; resolves when the last of it has ended. */
  stop(): Promise<void>;
};

/**
 * Does `work` whenever it is woken and after each sleep, never twice at a time.
 * @param work does what there is to do and says how long to sleep, in milliseconds; it must not throw
 */
export function setAlarm(work: () => Promise<number>): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  const workAndSleep = async () => {
    let sleepMs = 0;
    while (again && !stopped) {
      again = false;
      sleepMs = await work();
    }
    if (!stopped) timer = setTimeout(wake, sleepMs);
  };

  function wake() {
    if (stopped) return;
    again = true;
    clearTimeout(timer);
    working ??= workAndSleep().finally(() => {
      working = null;
      // Woken while it was falling asleep.
      if (again) wake();
    });
  }

  return {
    wake,
    stop: async () => {
      stopped = true;
      await working;
      clearTimeout(timer);
    },
  };
}
