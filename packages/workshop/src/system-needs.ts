import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowsers } from './browsers/find-browsers.ts';
import { findProgram } from './find-program.ts';
import { findLivekit } from './livekit-server.ts';
import { findPostgres } from './postgres-server.ts';

/** A program that tests need and npm cannot bring. */
interface Need {
  name: string;
  /** Debian packages that bring it. */
  debian: string[];
  /** What a person on another system does. */
  elsewhere: string;
  met(): boolean;
}

const NEEDS: Need[] = [
  {
    name: 'Chromium',
    debian: ['chromium'],
    elsewhere: 'install Chromium or Google Chrome',
    met: () => findBrowsers().chromium !== undefined,
  },
  {
    name: 'Firefox',
    debian: ['firefox-esr'],
    elsewhere: 'install Firefox',
    met: () => findBrowsers().firefox !== undefined,
  },
  {
    name: 'WebKit',
    debian: ['webkit2gtk-driver', 'xvfb'],
    elsewhere: 'install WebKitGTK with its WebDriver (`webkit2gtk-driver`) and `xvfb-run`',
    // WebKitGTK is there for Linux only; elsewhere browser tests run in the other two.
    met: () =>
      process.platform !== 'linux' ||
      (findBrowsers().webkit !== undefined && findProgram('xvfb-run') !== undefined),
  },
  {
    name: 'PostgreSQL',
    debian: ['postgresql'],
    elsewhere: 'install PostgreSQL 15 or later and put `initdb` and `postgres` on the path',
    met: () => findPostgres() !== undefined,
  },
  {
    name: 'Redis',
    debian: ['redis-server'],
    elsewhere: 'install Redis 6 or later and put `redis-server` on the path',
    met: () => findProgram('redis-server') !== undefined,
  },
  {
    name: 'nginx',
    debian: ['nginx-light'],
    elsewhere: 'install nginx and put it on the path',
    met: () => findProgram('nginx') !== undefined,
  },
  {
    name: 'coturn',
    debian: ['coturn'],
    elsewhere: 'install coturn and put `turnserver` on the path',
    met: () => findProgram('turnserver') !== undefined,
  },
  {
    name: 'strace',
    debian: ['strace'],
    elsewhere: 'install strace and put it on the path',
    // It is there for Linux only; elsewhere the figures come without it.
    met: () => process.platform !== 'linux' || findProgram('strace') !== undefined,
  },
  {
    name: 'PHP',
    debian: ['php-cli'],
    elsewhere: 'install PHP 8 and put `php` on the path',
    met: () => findProgram('php') !== undefined,
  },
  {
    name: 'LiveKit, or Go to compile it',
    debian: [],
    elsewhere: 'install Go 1.26 or later (go.dev/dl) and put it on the path',
    met: () => findLivekit() !== undefined || findProgram('go') !== undefined,
  },
];

/**
 * Sees to it that browsers and servers are there: on Debian, as root, installs what is missing.
 *
 * @throws {Error} Something is missing and cannot be installed from here; the message says what to do.
 */
export function meetSystemNeeds(): void {
  let missing = NEEDS.filter(need => !need.met());
  if (missing.length === 0) return;
  const packages = missing.flatMap(need => need.debian);
  const install = `apt-get install --yes --no-install-recommends ${packages.join(' ')}`;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    process.stdout.write(`Installing ${packages.join(', ')}…\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const command of ['apt-get update', install]) {
      const { status } = spawnSync(`${command} -q`, {
        shell: true,
        stdio: ['ignore', 'ignore', 'inherit'],
        env,
      });
      if (status !== 0) throw new Error(`\`${command}\` failed; its reason stands above.`);
    }
    missing = missing.filter(need => !need.met());
    if (missing.length === 0) return;
  }
  const debian = existsSync('/etc/debian_version') ? [`On this system: sudo ${install}`] : [];
  const lines = missing.map(need => `- ${need.name}: ${need.elsewhere}`);
  throw new Error(['The tests need programs that are not here:', ...lines, ...debian].join('\n'));
}
