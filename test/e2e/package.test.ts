import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** What a page that is read has to load, compressed as a store compresses it. */
const LARGEST_CONTENT_SCRIPT = 60_000;

describe.each(['chrome', 'firefox'])('the package for %s', (target) => {
  const folder = `dist/${target}`;
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

  test('asks for no site at installation', () => {
    const permissions = ['activeTab', 'scripting', 'storage', 'contextMenus'];
    expect(manifest['permissions']).toEqual(target === 'chrome' ? [...permissions, 'sidePanel'] : permissions);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  test('has a panel beside the page that opens only when it is asked for', () => {
    const path = 'src/extension/panel/index.html';
    expect(manifest['side_panel']).toEqual(target === 'chrome' ? { default_path: path } : undefined);
    const sidebar = manifest['sidebar_action'] as Record<string, unknown> | undefined;
    expect(sidebar?.['default_panel']).toBe(target === 'firefox' ? path : undefined);
    expect(sidebar?.['open_at_install']).toBe(target === 'firefox' ? false : undefined);
    expect(read(path)).toContain('<div id="root">');
  });

  test('shows no file to any page or extension', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('forbids itself the network', () => {
    const policy = JSON.stringify(manifest['content_security_policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe|data:|blob:/);
  });

  test('has no way to run a text as code or as markup', () => {
    expect(scripts.length).toBeGreaterThan(3);
    const sink = /\beval\(|new Function|\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/;
    expect(scripts.filter((name) => sink.test(read(name)))).toEqual([]);
  });

  test('has a content script of at most 60 kB', () => {
    const bytes = gzipSync(read('src/extension/content/content.js'), { level: 9 }).length;
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(LARGEST_CONTENT_SCRIPT);
  });

  test('has pages that ask for all of their scripts at once', () => {
    const imported = (file: string): string[] =>
      [...read(file).matchAll(/\bfrom"\.\/([^"]+)"|\bimport"\.\/([^"]+)"/g)].map(
        (match) => `assets/${match[1] ?? match[2]}`,
      );
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    expect(pages).toHaveLength(5);
    for (const page of pages) {
      const named = [...read(page).matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]!);
      const needed = new Set(named);
      for (const file of needed) for (const other of imported(file)) needed.add(other);
      expect(needed.size, page).toBeGreaterThan(3);
      expect(new Set(named), page).toEqual(needed);
    }
  });
});
