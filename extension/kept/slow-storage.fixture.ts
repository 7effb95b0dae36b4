/** The storage of the device in a unit test. */
export const store = new Map<string, unknown>();

const pause = () => new Promise((go) => setTimeout(go, 1));

const area = {
  get: async (key: string) => {
    await pause();
    return store.has(key) ? { [key]: structuredClone(store.get(key)) } : {};
  },
  set: async (items: Record<string, unknown>) => {
    await pause();
    for (const [key, value] of Object.entries(items)) store.set(key, structuredClone(value));
  },
  remove: async (key: string) => void store.delete(key),
};

/**
 * The browser of a unit test. Its storage takes a moment, so that two changes at the same time can overwrite each
 * other.
 */
export const browser = {
  storage: {
    local: area,
    session: area,
    managed: { get: () => Promise.reject(new Error('none')) },
    onChanged: { addListener: () => undefined },
  },
};
