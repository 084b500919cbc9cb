import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onPath } from './installed.js';

// The newest line that accepts Node 20. Exact: whoever runs the tests runs this binary.
const packageName = '@sparticuz/chromium';
const packageVersion = '143.0.4';

/**
 * The Chromium inside an npm package, for a Linux machine that reaches only the npm registry. It is fetched
 * when it is needed (62 MB) and kept below `node_modules`.
 */
export async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = fileURLToPath(
    new URL(`../../node_modules/.cache/newsfold/chromium-${packageVersion}`, import.meta.url),
  );
  if (!existsSync(join(folder, 'node_modules', packageName))) {
    console.log(`No Chromium on this machine: installing ${packageName}@${packageVersion} from npm.`);
    mkdirSync(folder, { recursive: true });
    await run('npm', [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      `${packageName}@${packageVersion}`,
    ]);
  }
  const libraries = join(folder, 'al2023', 'lib');
  const executablePath = await unpack(folder);
  return [
    {
      executablePath,
      env: {
        ...process.env,
        LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
        FONTCONFIG_FILE: process.env.FONTCONFIG_FILE ?? writeFontsConfig(folder),
      },
    },
  ];
}

/**
 * Unpacks binary, libraries and fonts into `folder`, in a process of its own: the package unpacks to TMPDIR,
 * brings its libraries only when it believes it is on Lambda, and changes its process's environment.
 * @param {string} folder
 */
async function unpack(folder) {
  const script = `import chromium from '${packageName}'; console.log(await chromium.executablePath());`;
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  return (
    await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder, env })
  ).trim();
}

/**
 * Names the package's font beside those of the machine. The package's own configuration looks for it below /tmp and
 * knows no other: without any font all text is of no size.
 * @param {string} folder
 */
function writeFontsConfig(folder) {
  const file = join(folder, 'newsfold-fonts.conf');
  // Renamed when complete: several test processes may do this while a browser reads it.
  const draft = `${file}.${process.pid}`;
  writeFileSync(
    draft,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  renameSync(draft, file);
  return file;
}

/** Debian's own package, when this process may install it. */
export async function aptChromium() {
  if (process.getuid?.() !== 0 || onPath('apt-get').length === 0) return [];
  console.log('No Chromium on this machine: installing the Debian package.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  return onPath('chromium').map((executablePath) => ({ executablePath }));
}

/**
 * Not the synchronous call: other browsers start meanwhile, and their time limits run.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').ExecFileOptions} [options]
 */
async function run(command, args, options) {
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 2 ** 26, ...options });
  return String(stdout);
}
