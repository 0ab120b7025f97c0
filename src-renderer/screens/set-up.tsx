// First start.

/** First start. */
export function SetUpScreen(_: { readonly version: string }) {
  return <h1>Set up</h1>
}
