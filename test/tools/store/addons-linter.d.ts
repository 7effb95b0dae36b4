declare module 'addons-linter' {
  /** What is used of a package that ships no types. */
  const linter: {
    createInstance(wish: {
      readonly config: Readonly<Record<string, unknown>> & { readonly _: readonly string[] };
      readonly runAsBinary: false;
    }): {
      run(): Promise<
        Readonly<
          Record<'errors' | 'warnings' | 'notices', readonly { readonly code: string; readonly message: string }[]>
        >
      >;
    };
  };
  export default linter;
}
