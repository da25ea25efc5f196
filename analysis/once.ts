/**
 * A function of an object that is worked out once for each, as long as that is there: what does not change between the candidates of
 * one decision is not asked again for each of them.
 */
export function once<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}
