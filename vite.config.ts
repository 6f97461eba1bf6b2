import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import source from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };

const browser = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

/** One manifest for both browsers; only these keys differ. The version stands in package.json alone. */
const { background, browser_specific_settings, minimum_chrome_version, sidebar_action, permissions, ...shared } =
  source;
const common = { ...shared, version: packageJson.version };
const manifest = (
  browser === 'firefox'
    ? {
        ...common,
        browser_specific_settings,
        // Its sidebar needs no permission. `side_panel` names the same page: crxjs bundles only what it knows.
        permissions: permissions.filter((permission) => permission !== 'sidePanel'),
        sidebar_action,
        action: { ...common.action, default_area: 'navbar' },
        background: { scripts: [background.service_worker], type: 'module' },
      }
    : { ...common, minimum_chrome_version, permissions, background }
) as ManifestV3Export;

/** Preact's only innerHTML sink is dangerouslySetInnerHTML, which is not used here: without it there is none at all. */
const noInnerHtml = (): Plugin => ({
  name: 'no-inner-html',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /preact\/dist\/preact\.m?js$/ },
    handler(code) {
      const out = code.replace(/\((\w+)\.innerHTML=(\w+)\.__html\)/, '($1.textContent=$2.__html)');
      if (out === code) this.error('no-inner-html: preact changed; look at its dangerouslySetInnerHTML code');
      return { code: out, map: null };
    },
  },
});

/**
 * The look of highlights is inherited from the root in Chrome, which then works out the styles of a page in two thirds of the
 * time that a rule for every element takes it. Firefox lets no highlight inherit.
 */
const highlightsOfRoot = (): Plugin => ({
  name: 'highlights-of-root',
  apply: 'build',
  generateBundle(_options, bundle) {
    const sheet = bundle['assets/highlight.css'];
    if (sheet?.type !== 'asset') return this.error('no style sheet of the highlights in the bundle');
    if (browser === 'chrome') sheet.source = String(sheet.source).replaceAll('::highlight(', ':root::highlight(');
  },
});

/** The scripts of some names with all that they import, at once or later. */
function withImports(bundle: Rolldown.OutputBundle, roots: readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || found.has(name)) return;
    found.add(name);
    [...chunk.imports, ...chunk.dynamicImports].forEach(add);
  };
  roots.forEach(add);
  return found;
}

/**
 * crxjs opens the scripts it bundles to every page, and leaves their modules beside the bundle. Scripts that only the
 * browser injects need neither: no page sees a file of the extension, and the package holds what is used.
 */
const onlyWhatIsUsed = (): Plugin => ({
  name: 'only-what-is-used',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const file = bundle['manifest.json'];
      if (file?.type !== 'asset') return this.error('no manifest.json in the bundle');
      const built = JSON.parse(String(file.source));
      delete built.web_accessible_resources;
      if (browser === 'firefox') delete built.side_panel;
      file.source = JSON.stringify(built, null, 2);

      const files = Object.values(bundle);
      const roots = files.flatMap((f) =>
        f.type === 'asset' && /\.(html|js)$/.test(f.fileName) ? [String(f.source)] : [],
      );
      const named = files.filter(({ fileName }) => roots.some((root) => root.includes(fileName)));
      const used = withImports(
        bundle,
        named.map(({ fileName }) => fileName),
      );
      if (used.size === 0) return this.error('no page and no background loads any script');
      for (const f of files) if (f.type === 'chunk' && !used.has(f.fileName)) delete bundle[f.fileName];
    },
  },
});

/**
 * Every script of a page is asked for with the page, also what is imported later: not one after the other as each names the
 * next. Vite's own links leave that out.
 */
const preloadsAll = (): Plugin => ({
  name: 'preloads-all',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
        const html = String(page.source);
        const roots = Object.keys(bundle).filter((name) => html.includes(`src="/${name}"`));
        const links = [...withImports(bundle, roots)]
          .filter((name) => !html.includes(`"/${name}"`))
          .map((name) => `    <link rel="modulepreload" crossorigin href="/${name}">\n`);
        page.source = html.replace('  </head>', () => `${links.join('')}  </head>`);
      }
    },
  },
});

/** The licences of this work and of what is in it go with every copy. */
const notices = (): Plugin => ({
  name: 'notices',
  apply: 'build',
  generateBundle() {
    for (const fileName of ['LICENSE', 'THIRD-PARTY.md'])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(fileName, import.meta.url)) });
  },
});

export default defineConfig({
  plugins: [noInnerHtml(), crx({ manifest, browser }), preloadsAll(), onlyWhatIsUsed(), highlightsOfRoot(), notices()],
  build: {
    outDir: process.env['OUT'] ?? `dist/${browser}`,
    emptyOutDir: true,
    target: browser === 'firefox' ? 'firefox147' : 'chrome128',
    minify: true,
    modulePreload: false,
    // No hashes: crxjs puts the path of the source folder into what is hashed, and a package is replaced as a whole.
    rolldownOptions: {
      // Pages that the manifest does not name.
      input: { compare: 'src/extension/compare/index.html', welcome: 'src/extension/welcome/index.html' },
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
        // What the background and the pages share, and what the pages share: a popup waits for each file of its own longer
        // than for what is in it.
        codeSplitting: {
          groups: [
            { name: 'shared', test: /valibot|polyfill|src[\\/](core[\\/]report[\\/]|extension[\\/][^\\/]+$)/ },
            { name: 'view', test: /preact|src[\\/]extension[\\/]ui[\\/]/ },
          ],
        },
      },
    },
    // The model is a file of its own; nothing else may be folded into a script as base64.
    assetsInlineLimit: 0,
  },
});
