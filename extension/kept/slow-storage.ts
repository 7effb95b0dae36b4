/** What the device keeps in a unit test. */
export const store = new Map<string, unknown>();

const pause = () => new Promise((go) => setTimeout(go, 1));

/** The browser of a unit test, whose storage takes its time, so that what two pages write at the same time meets. */
export const browser = {
  storage: {
    local: {
      get: async (key: string) => {
        await pause();
        return store.has(key) ? { [key]: structuredClone(store.get(key)) } : {};
      },
      set: async (items: Record<string, unknown>) => {
        await pause();
        for (const [key, value] of Object.entries(items)) store.set(key, structuredClone(value));
      },
      remove: async (key: string) => void store.delete(key),
    },
    managed: { get: () => Promise.reject(new Error('none')) },
    onChanged: { addListener: () => undefined },
  },
};
