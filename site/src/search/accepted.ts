/** What Pagefind made from its input; input that it refuses ends the build. */
export function accepted<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind refused something: ${answer.errors.join(' ')}`);
  return answer;
}
