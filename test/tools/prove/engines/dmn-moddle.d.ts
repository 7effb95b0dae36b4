declare module 'dmn-moddle' {
  /** The parts that are used of a package without types. */
  export class DmnModdle {
    fromXML(xml: string): Promise<{
      readonly rootElement: {
        // biome-ignore lint/suspicious/noExplicitAny: the elements of a DMN file differ by their `$type`
        readonly drgElement: readonly any[];
      };
      readonly warnings: readonly { readonly message: string }[];
    }>;
  }
}
