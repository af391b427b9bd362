import { readFileSync } from 'node:fs';
import { instantiateNapiModuleSync, type WASIInstance } from '@emnapi/core';
import { getDefaultContext } from '@emnapi/runtime';
import { WASI } from '@tybys/wasm-util';

// The Markdown parser as WebAssembly, in the place of the native binding that satteri has where it is installed:
// the build puts these three functions there. It sees no file, no clock and no environment.

/** 64 KiB each: 512 MiB, so that no text can take all memory. An ordinary one of 2 MiB takes a tenth. */
const mostPages = 8192;
/** What the module asks for. */
const leastPages = 4000;

/** Node's own, for which its types have no constructor. */
declare const WebAssembly: {
  readonly Memory: new (about: { initial: number; maximum: number; shared: boolean }) => object;
};

/** A tree in the parser's memory. */
type Handle = unknown;

interface Binding {
  createMdastHandle(text: string, options: number, positions?: boolean): Handle;
  serializeHandle(handle: Handle): Uint8Array;
  dropHandle(handle: Handle): void;
}

let loaded: Binding | null = null;

function start(): Binding {
  const bytes = readFileSync(new URL('./markdown.wasm', import.meta.url));
  const memory = new WebAssembly.Memory({ initial: leastPages, maximum: mostPages, shared: true });
  const { napiModule } = instantiateNapiModuleSync(bytes, {
    context: getDefaultContext(),
    asyncWorkPoolSize: 0,
    // Its result of `start` is wider by its types alone.
    wasi: new WASI({ version: 'preview1' }) as WASIInstance,
    overwriteImports(imports) {
      imports['env'] = { ...imports['env'], ...imports['napi'], ...imports['emnapi'], memory };
      return imports;
    },
    beforeInit({ instance }) {
      for (const [name, register] of Object.entries(instance.exports))
        if (name.startsWith('__napi_register__')) (register as () => void)();
    },
  });
  return napiModule.exports as Binding;
}

/** Calls the parser, which is loaded when first asked; one that broke is not asked again. */
function call<T>(use: (binding: Binding) => T): T {
  const binding = (loaded ??= start());
  try {
    return use(binding);
  } catch (error) {
    loaded = null;
    throw error;
  }
}

export const createMdastHandle: Binding['createMdastHandle'] = (text, options, positions) =>
  call((binding) => binding.createMdastHandle(text, options, positions));
export const serializeHandle: Binding['serializeHandle'] = (handle) =>
  call((binding) => binding.serializeHandle(handle));
export const dropHandle: Binding['dropHandle'] = (handle) => call((binding) => binding.dropHandle(handle));
