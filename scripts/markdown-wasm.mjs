// The Markdown parser as WebAssembly. npm installs that package on no machine (it is for the processor `wasm32`), so it
// is fetched as the lock file has it, its digest checked, and kept beside what is installed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const name = '@bruits/satteri-wasm32-wasi';

/** The path of the module on this machine, fetched if it is not there. */
export function markdownWasm(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { version, integrity } = lock.packages[`node_modules/${name}`];
  const cache = join(root, 'node_modules/.cache/chaperone');
  const file = join(cache, `markdown-${version}.wasm`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const npm = ['pack', `${name}@${version}`, '--silent', '--pack-destination', cache];
  const packed = join(cache, execFileSync('npm', npm, { encoding: 'utf8' }).trim());
  const [algorithm] = integrity.split('-');
  const digest = createHash(algorithm).update(readFileSync(packed)).digest('base64');
  if (`${algorithm}-${digest}` !== integrity)
    throw new Error(`${name} ${version} is not what the lock file names`);
  const member = 'package/satteri_napi.wasm32-wasi.wasm';
  writeFileSync(`${file}.new`, execFileSync('tar', ['-xzOf', packed, member], { maxBuffer: 2 ** 26 }));
  renameSync(`${file}.new`, file);
  return file;
}

/** For esbuild: satteri's binding is `src/sources/markdown-wasm.ts`, which has the three functions that are called. */
export function bindMarkdownWasm(root) {
  const ours = join(root, 'src/sources/markdown-wasm.ts');
  const called = ['createMdastHandle', 'dropHandle', 'serializeHandle'];
  const exported = readFileSync(join(root, 'node_modules/satteri/dist/binding.js'), 'utf8').match(
    /\w+(?=,| })/g,
  );
  const others = exported.filter((one) => !called.includes(one));
  const contents = [
    `export { ${called.join(', ')} } from ${JSON.stringify(ours)};`,
    ...others.map((one) => `export const ${one} = undefined;`),
  ].join('\n');
  return {
    name: 'markdown-wasm',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^#binding$/ }, () => ({
        path: 'binding',
        namespace: 'satteri',
        sideEffects: false,
      }));
      onLoad({ filter: /.*/, namespace: 'satteri' }, () => ({ contents, resolveDir: root }));
    },
  };
}
