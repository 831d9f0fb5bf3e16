// Compiles what the builder prints for React and Vue against the modules of dist/, as a project with a bundler does.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';

const root = fileURLToPath(new URL('../../..', import.meta.url));

async function bundle(contents, plugins = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'jsx' },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    alias: { 'on-record': `${root}dist/esm/index.js` },
    plugins,
  });
  return `<div id="app"></div><script>${outputFiles[0].text.replaceAll('</script', '<\\/script')}</script>`;
}

/** A module of the text that was copied. */
const copied = (name, contents, loader) => ({
  name: 'copied',
  setup(builder) {
    builder.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: 'copied' }));
    builder.onLoad({ filter: /./, namespace: 'copied' }, () => ({
      contents,
      loader,
      resolveDir: import.meta.dirname,
    }));
  },
});

export function reactPage(code) {
  const [, name] = /export function (\w+)/.exec(code);
  const main = `import { createRoot } from 'react-dom/client';
    import { ${name} } from 'component';
    createRoot(document.querySelector('#app')).render(<${name} />);`;
  return bundle(main, [copied('component', code, 'jsx')]);
}

/** Also runs the vite.config.js, with a plugin that only gives back what it was told. */
export async function vuePage(code, config) {
  const told = config.replace(/^import vue .*$/m, 'const vue = (options) => options;');
  const { default: made } = await import(`data:text/javascript,${encodeURIComponent(told)}`);
  const { descriptor, errors } = parse(code);
  if (errors.length) throw errors[0];
  const { content } = compileScript(descriptor, {
    id: 'copied',
    inlineTemplate: true,
    templateOptions: { compilerOptions: made.plugins[0].template.compilerOptions },
  });
  const main = `import { createApp } from 'vue';
    import Component from 'component';
    createApp(Component).mount('#app');`;
  return bundle(main, [copied('component', content, 'js')]);
}
