declare module 'addons-linter' {
  /** The parts that are used of a package without types. */
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
