declare module 'addons-linter' {
  interface Finding {
    readonly _type: 'error' | 'warning' | 'notice';
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  interface Findings {
    readonly errors: readonly Finding[];
    readonly warnings: readonly Finding[];
    readonly notices: readonly Finding[];
  }
  const linter: {
    createInstance(options: {
      readonly config: { readonly _: readonly [path: string]; readonly logLevel: string };
      readonly runAsBinary: boolean;
    }): { run(dependencies: { readonly _console: { log(): void } }): Promise<Findings> };
  };
  export default linter;
}
