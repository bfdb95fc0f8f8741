/** A `.yaml` file of the built-in gazetteer, as `tools/yamlModules.mjs` compiles it. */
declare module '*.yaml' {
  const file: import('./builtin').CompiledFile;
  export default file;
}
