/**
 * The function's last answer a list, kept while the list is the same object: data is replaced, never changed in place,
 * and ten thousand jobs are not to be counted anew for each frame.
 */
export function remember<T extends object, K, R>(compute: (list: T, key: K) => R): (list: T, key: K) => R {
  const known = new WeakMap<T, { readonly key: K; readonly answer: R }>()
  return (list, key) => {
    const last = known.get(list)
    if (last && last.key === key) return last.answer
    const answer = compute(list, key)
    known.set(list, { key, answer })
    return answer
  }
}
